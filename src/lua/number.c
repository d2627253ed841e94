/* number.c - see number.h; and the binding of numbers with a point, whatever the host's locale. */
#include "lua/number.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>

#include "lua/module.h"

#define DECIMALS 99
#define ROOM 512 /* of a sign, 309 digits, a decimal mark and the decimals */

static int is_of_number(char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e';
}

size_t number_point(char *digits, size_t length) {
  size_t i, n = 0;
  for (i = 0; i < length; i++) {
    if (is_of_number(digits[i]))
      digits[n++] = digits[i];
    else if (n && digits[n - 1] != '.')
      digits[n++] = '.';
  }
  return n;
}

/* Whether x * 10^decimals rounds to *whole beyond doubt: the product's own error, 10^-7 at most,
 * does not decide. A report has hundreds of such numbers, and printf takes thousands of
 * instructions for one. */
static int rounds(double x, lua_Integer decimals, uint64_t *whole) {
  static const double SCALES[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
  double scaled, rest;
  if (signbit(x) || decimals >= (lua_Integer)(sizeof SCALES / sizeof *SCALES)) return 0;
  scaled = x * SCALES[decimals];
  if (!(scaled < 1e9)) return 0;
  *whole = (uint64_t)scaled;
  rest = scaled - (double)*whole;
  *whole += rest > 0.5;
  return fabs(rest - 0.5) > 1e-6;
}

/* Writes whole / 10^decimals before `end`; returns where it begins. */
static char *put_digits(char *end, uint64_t whole, lua_Integer decimals) {
  lua_Integer n = 0;
  do {
    if (n && n == decimals) *--end = '.';
    *--end = (char)('0' + whole % 10);
    whole /= 10;
    n++;
  } while (whole || n <= decimals);
  return end;
}

/* core.fixed(x, decimals) -> x with so many decimals behind a point */
static int core_fixed(lua_State *L) {
  char digits[ROOM], *end = digits + sizeof digits, *start;
  lua_Number x = luaL_checknumber(L, 1);
  lua_Integer decimals = luaL_checkinteger(L, 2);
  uint64_t whole;
  luaL_argcheck(L, decimals >= 0 && decimals <= DECIMALS, 2, "0 to 99 expected");
  if (rounds(x, decimals, &whole)) {
    start = put_digits(end, whole, decimals);
    lua_pushlstring(L, start, (size_t)(end - start));
  } else {
    int length = snprintf(digits, sizeof digits, "%.*f", (int)decimals, x);
    lua_pushlstring(L, digits, number_point(digits, (size_t)length));
  }
  return 1;
}

const luaL_Reg number_functions[] = {{"fixed", core_fixed}, {NULL, NULL}};
