/*
 * Scripts: the commands of the `:` prompt, one a line, and five words more:
 *
 *   frame           prints the screen as text
 *   styles          the same with a row of style letters under each row
 *   size 120x36     resizes the screen
 *   keys j j C-o    types keys, as they are written in [keys]
 *   type TEXT       types TEXT
 *
 * Each line waits for what the one before it started. A script that prints no frame prints the
 * last one. '#' starts a comment.
 */
#include "app/app.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static void put_frame(struct session *session, bool styles, struct buffer *out)
{
	struct arena arena;
	struct frame frame;
	workspace_look(&session->ws);
	arena_init(&arena);
	frame_make(&frame, &arena, session->ws.rows, session->ws.cols);
	workspace_draw(&session->ws, &frame);
	(styles ? frame_dump_styles : frame_dump)(&frame, out);
	arena_release(&arena);
}

static bool type_keys(struct session *session, struct slice written)
{
	key_code key;
	size_t len;
	while (written.len) {
		if (!key_parse(written, &key, &len))
			return false;
		app_key(session, key);
		written = slice_trim(slice_cut(written, len, written.len));
	}
	return true;
}

static void type_text(struct session *session, struct slice text)
{
	unsigned len;
	for (size_t at = 0; at < text.len; at += len)
		app_key(session, codepoint_at(text, at, &len));
}

static bool resize(struct session *session, struct slice size)
{
	char text[32];
	snprintf(text, sizeof text, "%.*s", (int)size.len, size.at);
	return sscanf(text, "%dx%d", &session->ws.cols, &session->ws.rows) == 2 &&
	       session->ws.cols > 0 && session->ws.rows > 0 && session->ws.cols <= 1000 &&
	       session->ws.rows <= 1000;
}

static bool run_line(struct session *session, struct slice line, struct buffer *out, bool *framed)
{
	const char *blank = memchr(line.at, ' ', line.len);
	size_t end = blank ? (size_t)(blank - line.at) : line.len;
	struct slice word = slice_cut(line, 0, end);
	struct slice rest = slice_trim(slice_cut(line, end, line.len));
	if (slice_is(word, "frame") || slice_is(word, "styles")) {
		*framed = true;
		put_frame(session, slice_is(word, "styles"), out);
		return true;
	}
	if (slice_is(word, "size"))
		return resize(session, rest);
	if (slice_is(word, "keys"))
		return type_keys(session, rest);
	if (slice_is(word, "type")) {
		type_text(session, rest);
		return true;
	}
	session->ws.message[0] = '\0';
	return app_line(session, line);
}

static bool read_script(const char *path, struct buffer *text, struct err *err)
{
	char bytes[4096];
	size_t len;
	FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
	if (!file)
		return err_set(err, ERR_USAGE, "%s: %s", path, strerror(errno));
	while ((len = fread(bytes, 1, sizeof bytes, file)) > 0 && text->len < 1 << 20)
		buffer_add(text, bytes, len);
	bool fine = !ferror(file) || err_set(err, ERR_USAGE, "%s: %s", path, strerror(errno));
	if (file != stdin)
		fclose(file);
	return fine;
}

static bool run_lines(struct session *session, const char *path, struct slice text,
	struct buffer *out, bool *framed, struct err *err)
{
	unsigned number = 0;
	for (size_t at = 0; at < text.len && !session->over;) {
		const char *end = memchr(text.at + at, '\n', text.len - at);
		size_t to = end ? (size_t)(end - text.at) : text.len;
		struct slice line = slice_trim(slice_cut(text, at, to));
		number++;
		at = to + 1;
		if (!line.len || line.at[0] == '#')
			continue;
		if (!run_line(session, line, out, framed))
			return err_set(err, ERR_USAGE, "%s:%u: cannot do '%.*s'", path, number,
				(int)line.len, line.at);
	}
	return true;
}

bool script_run(struct session *session, const char *path, struct buffer *out, struct err *err)
{
	struct buffer text = { 0 };
	bool framed = !out;
	struct buffer unseen = { 0 };
	struct arena arena;
	arena_init(&arena);
	bool fine = read_script(path, &text, err);
	struct slice lines = decode(&arena, buffer_slice(&text), ENCODING_UTF8, NULL, NULL);
	fine = fine && run_lines(session, path, lines, out ? out : &unseen, &framed, err);
	if (fine && !framed)
		put_frame(session, false, out);
	arena_release(&arena);
	buffer_release(&unseen);
	buffer_release(&text);
	return fine;
}
