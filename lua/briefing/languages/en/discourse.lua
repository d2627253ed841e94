return { speech_verbs = { "said, says, argued" } }
