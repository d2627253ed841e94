/* number.h - numbers as text. */
#ifndef BRIEFING_LUA_NUMBER_H
#define BRIEFING_LUA_NUMBER_H

#include <stddef.h>

/* Puts a point for the host's decimal mark, which may be several bytes, into what printf made of a
 * finite number; returns how many bytes are left. */
size_t number_point(char *digits, size_t length);

#endif
