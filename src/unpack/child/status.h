/* How dramatis-unpack ends. Private to the room. */
#ifndef DRAMATIS_UNPACK_CHILD_STATUS_H
#define DRAMATIS_UNPACK_CHILD_STATUS_H

enum child_status {
	CHILD_DONE = 0,    /* all of it is on standard output */
	CHILD_REFUSES = 1, /* nothing is; standard error says why */
	CHILD_CUT = 3,     /* some of it is; standard error says why not all */
	CHILD_LACKS = 4,   /* the library for it is not in this build */
};

#endif
