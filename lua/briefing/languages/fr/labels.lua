return { labels = {} }
