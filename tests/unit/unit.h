/*
 * What every unit test includes: cmocka wants its four headers before its own.
 *
 * A test that cannot run here returns: cmocka's skip() is "not ok" in its TAP.
 */
#ifndef DRAMATIS_UNIT_H
#define DRAMATIS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/base.h"

#endif
