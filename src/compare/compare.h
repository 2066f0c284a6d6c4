/*
 * compare: two articles side by side. Everything here is a pure function of values that never
 * change, and may be called on any thread.
 *
 * Its parts: side.h, reply.h, change.h, both.h, comparison.h, findings.h, sketch.h.
 *
 * side.c      an article made ready: its sentences and their words
 * number.c    numbers in digits and in words
 * stem.c      words without their endings
 * lexicon.c   how common words are and which stand for each other, from common.def and alike.def
 * overlap.c   how much of one stands in the other word for word
 * terms.c     the words of two sides as numbers, with what each is worth
 * cover.c     how much of a sentence others say too
 * match.c     what the one says about a sentence of the other
 * shared.c    why: what a sentence and its answer have in common
 * diff.c      the shortest way from one row of numbers to another
 * pairs.c     the words of two versions in pairs
 * moves.c     sentences that stand elsewhere in the other version
 * versions.c  what was changed from one version to the next
 * players.c   who is in both, and who in one
 * sketch.c    the same from a sample, for many articles
 * facts.c     dates, figures and quotations in both or in one
 * comparison.c   all of it together
 * findings.c  the sentences by what they were found to be
 */
#ifndef DRAMATIS_COMPARE_H
#define DRAMATIS_COMPARE_H

#include "compare/both.h"
#include "compare/change.h"
#include "compare/comparison.h"
#include "compare/findings.h"
#include "compare/reply.h"
#include "compare/side.h"
#include "compare/sketch.h"

#endif
