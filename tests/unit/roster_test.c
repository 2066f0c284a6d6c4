/*
 * roster: lines of actor files, and who is found then.
 *
 * The lines of a row are "[section] name = value", one after the other, with "----" before those of
 * another file. A wanted line holds one entry a mention: the text as written, "=", the actor's
 * name, ":" and its kind. Names and texts are made up, but for those of states.
 */
#include "tests/unit/unit.h"

#include "actors/roster.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_LINES 32

struct file {
	struct roster_line line[MOST_LINES];
	size_t lines;
	struct buffer faults;
	struct roster *roster;
};

static void note_fault(void *keeper, unsigned file, unsigned line, const char *what)
{
	struct file *read = keeper;
	buffer_print(&read->faults, "%u:%u: %s\n", file, line, what);
}

static void read_line(
	struct file *file, struct slice line, struct slice *section, unsigned number[2])
{
	number[1]++;
	if (slice_is(line, "----")) {
		number[0]++;
		number[1] = 0;
	} else if (line.at[0] == '[') {
		*section = slice_cut(line, 1, line.len - 1);
	} else {
		const char *equals = memchr(line.at, '=', line.len);
		size_t at = (size_t)(equals - line.at);
		assert_true(file->lines < MOST_LINES);
		file->line[file->lines++] = (struct roster_line){ *section,
			slice_trim(slice_cut(line, 0, at)),
			slice_trim(slice_cut(line, at + 1, line.len)), number[0], number[1] };
	}
}

static void file_open(struct file *file, const char *text)
{
	struct slice section = SLICE("");
	unsigned number[2] = { 0 };
	*file = (struct file){ 0 };
	buffer_add_slice(&file->faults, SLICE(""));
	while (*text) {
		size_t len = strcspn(text, "\n");
		read_line(file, (struct slice){ text, len }, &section, number);
		text += len + (text[len] == '\n');
	}
	file->roster = roster_make(file->line, file->lines, note_fault, file);
}

static void file_close(struct file *file)
{
	roster_free(file->roster);
	buffer_release(&file->faults);
}

static void expect(const char *what, const struct buffer *got, const char *want)
{
	if (!slice_is(buffer_slice(got), want))
		fail_msg("%s\nwanted %s\nfound  %.*s", what, want, (int)got->len, got->at);
}

static void find(const struct file *file, const char *text, const char *date, struct buffer *out)
{
	struct block block = { .at = { 0, (uint32_t)strlen(text) }, .kind = BLOCK_para };
	struct piece piece = { .text = slice_of(text), .block = &block, .blocks = 1 };
	struct mentions *mentions = mentions_find(&piece, file->roster, slice_of(date));
	buffer_add_slice(out, SLICE(""));
	for (uint32_t i = 0; i < mentions->count; i++) {
		const struct mention *mention = &mentions->mention[i];
		const struct actor *actor = &mentions->actor[mention->actor];
		struct slice written = slice_cut(piece.text, mention->at.from, mention->at.to);
		buffer_print(out, "%s%.*s=%.*s:%s", i ? ", " : "", (int)written.len, written.at,
			(int)actor->name.len, actor->name.at, actor_kind_name(actor->kind));
	}
	mentions_free(mentions);
}

struct sample {
	const char *file, *text, *wanted, *date;
};

static void check(const struct sample *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct file file;
		struct buffer found = { 0 };
		file_open(&file, rows[i].file);
		expect(rows[i].file, &file.faults, "");
		find(&file, rows[i].text, rows[i].date ? rows[i].date : "", &found);
		expect(rows[i].text, &found, rows[i].wanted);
		buffer_release(&found);
		file_close(&file);
	}
}

static void names_are_added(void **state)
{
	static const struct sample rows[] = {
		{ "", "They met in Peru.", "Peru=Peru:country", NULL },
		{ "[oak]\nname = Oak Court\nkind = org\nalias = the Bench | Old Oak\nacronym = OC",
			"Oak Court spoke; the Bench and Old Oak, or OC, sat. the oc slept.",
			"Oak Court=Oak Court:org, the Bench=Oak Court:org, Old Oak=Oak Court:org, "
			"OC=Oak Court:org",
			NULL },
		{ "[peru]\nalias = Land of Lakes\nmetonym = Quilca",
			"The Land of Lakes and Quilca agreed in Quilca that Peru wins.",
			"Land of Lakes=Peru:country, Quilca=Peru:country, "
			"Quilca=Quilca:place, Peru=Peru:country",
			NULL },
		{ "[a]\nname = Ana Sol\nkind = person\ntitle = judge\nalias = Sol",
			"Judge Sol met Ana Sol. The Sol clause.",
			"Sol=Ana Sol:person, Ana Sol=Ana Sol:person, Sol=Ana Sol:person", NULL },
		{ "[a]\nname = iron ring\nkind = group", "the Iron Ring, the iron ring",
			"Iron Ring=iron ring:group, iron ring=iron ring:group", NULL },
		{ "[a]\nname = Ring\nkind = group\ncase = exact", "the ring, the Ring",
			"Ring=Ring:group", NULL },
		{ "[a]\nname = the Oaks'\nkind = group", "at the Oaks' house, the Oaks’s, the oaks",
			"the Oaks'=the Oaks':group, the Oaks’s=the Oaks':group", NULL },
		{ "[zh]\nname = 橡树\nkind = org", "In 橡树 , and Peru.",
			"橡树=橡树:org, Peru=Peru:country", NULL },
	};
	(void)state;
	check(rows, COUNT_OF(rows));
}

static void the_user_is_above_the_table(void **state)
{
	static const struct sample rows[] = {
		{ "[lima]\nname = Lima Club\nkind = org\nalias = Lima",
			"Lima won in Lima against Peru.",
			"Lima=Lima Club:org, Lima=Lima Club:org, Peru=Peru:country", NULL },
		{ "[x]\nkind = none\nalias = Peru", "Peru and Chile", "Chile=Chile:country", NULL },
		{ "[peru]\nkind = none", "Peru, the Peruvians and Chile", "Chile=Chile:country",
			NULL },
		{ "[peru]\nkind = org\nshown = The Andeans", "Peru and Chile",
			"Peru=The Andeans:org, Chile=Chile:country", NULL },
		{ "[peru]\nmerge = chile", "Peru and Chile",
			"Peru=Chile:country, Chile=Chile:country", NULL },
		{ "[peru]\nmerge = chile\n[chile]\nmerge = andes\n[andes]\nname = Andes\nkind = "
		  "group",
			"Peru and Chile", "Peru=Andes:group, Chile=Andes:group", NULL },
		/* a longer name of the table stays */
		{ "[y]\nname = York\nkind = person", "York left New York.",
			"York=York:person, New York=New York City:place", NULL },
		/* a single word that is no actor may be part of one */
		{ "[z]\nkind = none\nalias = Zembla",
			"Zembla slept. The Zembla Institute and Zembla spoke.",
			"Zembla Institute=Zembla Institute:org", NULL },
		{ "[z]\nkind = none\nalias = Peru Street", "on Peru Street in Peru",
			"Peru=Peru:country", NULL },
	};
	(void)state;
	check(rows, COUNT_OF(rows));
}

static void rules_are_overruled(void **state)
{
	static const struct sample rows[] = {
		{ "[mara-oster]\nkind = org", "Mara Oster spoke. We met Oster again.",
			"Mara Oster=Mara Oster:org, Oster=Mara Oster:org", NULL },
		{ "[mara-oster]\nshown = Dr. Oster", "Mara Oster spoke.",
			"Mara Oster=Dr. Oster:person", NULL },
		{ "[mara-oster]\nmerge = ana-sol", "Mara Oster met Ana Sol.",
			"Mara Oster=Ana Sol:person, Ana Sol=Ana Sol:person", NULL },
		{ "[mara-oster]\nkind = none", "Mara Oster met Ana Sol. We met Oster.",
			"Ana Sol=Ana Sol:person", NULL },
	};
	(void)state;
	check(rows, COUNT_OF(rows));
}

static void neighbours_spelling_and_dates_settle(void **state)
{
	static const struct sample rows[] = {
		{ "[a]\nname = Ring A\nkind = org\nalias = Ring\nbefore = of iron\n"
		  "[b]\nname = Ring B\nkind = org\nalias = Ring\nnotbefore = of iron",
			"the Ring of iron and the Ring of gold", "Ring=Ring A:org, Ring=Ring B:org",
			NULL },
		{ "[a]\nname = Ring A\nkind = org\nalias = ring\nafter = old, older",
			"the old ring, the new ring", "ring=Ring A:org", NULL },
		{ "[s]\nname = Ann Støre\nkind = person\nalias = Støre\n[n]\nkind = none\nalias = "
		  "Store",
			"Støre spoke; we met Støre at the Store.",
			"Støre=Ann Støre:person, Støre=Ann Støre:person", NULL },
		{ "[j]\nname = Ann Dale\nkind = person\nalias = dale\ntitle = judge\nuntil = 2010\n"
		  "[m]\nname = Eve Moss\nkind = person\nalias = the Boss\nfrom = 2010-03-01",
			"dale and the Boss", "the Boss=Eve Moss:person", "2012-05-01" },
		{ "[m]\nname = Eve Moss\nkind = person\nalias = the Boss\nfrom = 2010-03-01",
			"the Boss", "", "2009" },
		{ "[e]\nname = Eve Moss\nkind = person\ntitle = Ms | Prime Minister\n"
		  "[d]\nname = Dan Moss\nkind = person\ntitle = Mr",
			"Eve Moss met Dan Moss. Ms Moss and Mr. Moss saw Prime Minister Moss; Moss "
			"left, and the moss grew.",
			"Eve Moss=Eve Moss:person, Dan Moss=Dan Moss:person, Moss=Eve Moss:person, "
			"Moss=Dan Moss:person, Moss=Eve Moss:person, Moss=Dan Moss:person",
			NULL },
		{ "[e]\nname = Eve von der Peru\nkind = person\ntitle = Dr",
			"We met Dr von der Peru in Peru.",
			"von der Peru=Eve von der Peru:person, Peru=Peru:country", NULL },
		/* titles stand side by side whatever is said between them */
		{ "[a]\nname = Bea Oster\nkind = person\nalias = Oster\nnotafter = nobody\n"
		  "[b]\nname = Ann Oster\nkind = person\nalias = Oster\ntitle = Captain\n"
		  "notafter = nobody\ntitle = Major",
			"We saw Major Oster, Captain Oster.",
			"Oster=Ann Oster:person, Oster=Ann Oster:person", NULL },
	};
	(void)state;
	check(rows, COUNT_OF(rows));
}

static void a_place_speaks_for_its_country(void **state)
{
	static const struct sample rows[] = {
		{ "[z]\nname = Zorkville\nkind = place", "From Zorkville to Georgia.",
			"Zorkville=Zorkville:place, Georgia=Georgia:country", NULL },
		{ "[z]\nname = Zorkville\nkind = place\nof = united-states",
			"From Zorkville to Georgia.",
			"Zorkville=Zorkville:place, Georgia=Georgia (U.S. state):place", NULL },
		{ "[z]\nname = Zorkville\nkind = place\nof = norway", "From Zorkville to Georgia.",
			"Zorkville=Zorkville:place, Georgia=Georgia:country", NULL },
		/* also where the table has them, and for a country that it has not */
		{ "[georgia-us]\nof = zork\n[zork]\nname = Zorkland\nkind = country\n"
		  "[z]\nname = Zorkville\nkind = place\nof = zork",
			"From Zorkville to Georgia.",
			"Zorkville=Zorkville:place, Georgia=Georgia (U.S. state):place", NULL },
	};
	(void)state;
	check(rows, COUNT_OF(rows));
}

static void later_files_win(void **state)
{
	static const struct sample rows[] = {
		{ "[a]\nname = Ring A\nalias = Ring\n----\n[b]\nname = Ring B\nalias = Ring",
			"the Ring", "Ring=Ring B:other", NULL },
		{ "[a]\nname = Ring A\nkind = org\n----\n[a]\nkind = group\nalias = Ring",
			"the Ring, Ring A", "Ring=Ring A:group, Ring A=Ring A:group", NULL },
		{ "[a]\nname = Ring A\nkind = none\n----\n[a]\nkind = org", "see Ring A",
			"Ring A=Ring A:org", NULL },
		{ "[a]\nalias = Ring\n[a]\nalias = Band\n[a]\nkind = org\n[a]\nkind = group",
			"Ring and Band", "Ring=Ring:group, Band=Ring:group", NULL },
	};
	(void)state;
	check(rows, COUNT_OF(rows));
}

static void faults_are_named_and_the_rest_counts(void **state)
{
	static const struct {
		const char *file, *faults, *found;
	} rows[] = {
		{ "[a]\nname = Ring\nkind = orgs",
			"0:3: 'orgs' is no kind: country, person, org, place, group, other or "
			"none\n",
			"Ring=Ring:other" },
		{ "[a]\nname = Ring\nalias =  | Band", "0:3: an empty name would be everywhere\n",
			"Ring=Ring:other, Band=Ring:other" },
		{ "[a]\nname = Ring\nalias = R", "0:3: 'R' is too short\n", "Ring=Ring:other" },
		{ "[a]\nname = Ring\nalias = é", "0:3: 'é' is too short\n", "Ring=Ring:other" },
		{ "[a]\nname = Ring\nalias = a. | a's | (É)",
			"0:3: 'a.' is too short\n0:3: 'a's' is too short\n0:3: '(É)' is too "
			"short\n",
			"Ring=Ring:other" },
		{ "[a]\nname = Ring\nalias = a b", "", "Ring=Ring:other" },
		{ "[a]\nname = Ring\nalias = ...", "0:3: '...' is too short\n", "Ring=Ring:other" },
		{ "[a]\nname = Ring\n[b]\nname = Band\nalias = Ring",
			"0:5: 'Ring' is also claimed in line 2\n",
			"Ring=Ring:other, Band=Band:other" },
		{ "[a]\nname = Ring\nmerge = b\n[b]\nname = Band\nmerge = a",
			"0:3: the merges of [a] lead back to it\n",
			"Ring=Ring:other, Band=Ring:other" },
		{ "[z]\nmerge = c\n[a]\nname = Ring\nmerge = x\n[c]\nmerge = d\n[d]\nmerge = b\n"
		  "[b]\nname = Band\nmerge = c\n[x]\nmerge = z",
			"0:12: the merges of [b] lead back to it\n",
			"Ring=Band:other, Band=Band:other" },
		{ "[a]\nname = Ring\nmerge = a", "0:3: an actor that is merged into itself\n",
			"Ring=Ring:other" },
		{ "[a]\nname = Ring\nof = nowhere-land",
			"0:3: no actor has the key 'nowhere-land'\n", "Ring=Ring:other" },
		{ "[a]\nname = Ring\nfrom = May",
			"0:3: 'May' is no date: write 2003, or 2003-10-31\n", "Ring=Ring:other" },
		{ "[a]\nname = Ring\nfrom = 2010\nuntil = 2009", "0:2: [a] ends before it begins\n",
			"Ring=Ring:other" },
		{ "[a]\nname = Ring\ncase = small", "0:3: case can be exact, or is not said\n",
			"Ring=Ring:other" },
		{ "[a]\nname = Ring\nmerge =", "0:3: merge says nothing\n", "Ring=Ring:other" },
		{ "[a]\nname = Ring\nafter = !", "0:3: a condition without words\n",
			"Ring=Ring:other" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct file file;
		struct buffer found = { 0 };
		file_open(&file, rows[i].file);
		expect(rows[i].file, &file.faults, rows[i].faults);
		find(&file, "a Ring and a Band", "", &found);
		if (!strstr(rows[i].found, "Band"))
			found.len = strcspn(found.at, ",");
		expect(rows[i].file, &found, rows[i].found);
		buffer_release(&found);
		file_close(&file);
	}
}

/* As many names as one file can hold cost no more than their length. */
static void many_names_are_held(void **state)
{
	enum {
		MANY = 4000
	};
	struct roster_line *line = calloc(MANY, sizeof *line);
	struct file file = { 0 };
	struct buffer found = { 0 };
	char text[MANY][24];
	(void)state;
	for (unsigned i = 0; i < MANY; i++) {
		snprintf(text[i], sizeof text[i], "Zork %u", i);
		line[i] = (struct roster_line){ slice_of(text[i]), SLICE("name"), slice_of(text[i]),
			0, i + 1 };
	}
	file.roster = roster_make(line, MANY, note_fault, &file);
	assert_int_equal(file.faults.len, 0);
	find(&file, "both Zork 17 and Zork 3999", "", &found);
	expect("many", &found, "Zork 17=Zork 17:other, Zork 3999=Zork 3999:other");
	buffer_release(&found);
	roster_free(file.roster);
	free(line);
}

/* Many lines "alias = ..." of one actor, with what they are made into. */
static void many_open(struct file *file, unsigned lines, const char *field,
	void (*write)(struct buffer *, unsigned line))
{
	struct roster_line *line = calloc(lines, sizeof *line);
	struct buffer *text = calloc(lines, sizeof *text);
	*file = (struct file){ 0 };
	buffer_add_slice(&file->faults, SLICE(""));
	for (unsigned i = 0; i < lines; i++) {
		write(&text[i], i);
		line[i] = (struct roster_line){ SLICE("a"), slice_of(field), buffer_slice(&text[i]),
			0, i + 1 };
	}
	file->roster = roster_make(line, lines, note_fault, file);
	for (unsigned i = 0; i < lines; i++)
		buffer_release(&text[i]);
	free(text);
	free(line);
}

static void write_spellings(struct buffer *out, unsigned line)
{
	for (unsigned bit = 0; bit < 12; bit++)
		buffer_add_slice(out, line >> bit & 1 ? SLICE("á") : SLICE("a"));
}

static void write_same(struct buffer *out, unsigned line)
{
	(void)line;
	for (unsigned i = 0; i < 50; i++)
		buffer_print(out, "Zork|");
	buffer_print(out, "Zork");
}

static void write_pairs(struct buffer *out, unsigned line)
{
	for (unsigned i = 0; i < 40; i++)
		buffer_print(out, "%sA %u", i ? "|" : "", line * 40 + i);
}

/* What is compiled is kept once: neither what was compared on the way nor what is known. */
static void memory_is_that_of_the_names(void **state)
{
	struct file file;
	(void)state;
	many_open(&file, 4096, "alias", write_spellings);
	expect("spellings", &file.faults, "");
	assert_int_equal(file.roster->compiler.claims, 4096);
	assert_in_range(file.roster->compiler.arena.taken, 1, 1 << 20);
	file_close(&file);
	many_open(&file, 1000, "alias", write_same);
	assert_int_equal(file.roster->compiler.claims, 1);
	file_close(&file);
}

static void a_full_table_takes_no_more(void **state)
{
	struct file file;
	(void)state;
	many_open(&file, 3000, "alias", write_pairs);
	expect("full", &file.faults, "0:3000: more names than a table holds\n");
	assert_in_range(file.roster->compiler.nodes, 60000, UINT16_MAX);
	assert_int_equal(file.roster->table.actors, 0);
	file_close(&file);
}

/* Of claims that an article can tell apart all stand; the first that it cannot is named. */
static void conflicts_are_found_among_many(void **state)
{
	static const struct {
		const char *file, *faults;
	} rows[] = {
		{ "[a]\nalias = Zork\nafter = x\n[b]\nalias = Zork\nafter = y\n[c]\nalias = Zork\n"
		  "after = z\n[d]\nalias = Zork\n[e]\nalias = Zork",
			"0:13: 'Zork' is also claimed in line 11\n" },
		{ "[a]\nalias = Zork\n[b]\nacronym = ZORK\n[c]\nalias = zork|Zórk\n[d]\nalias = "
		  "Zórk",
			"0:6: 'zork' is also claimed in line 2\n0:8: 'Zórk' is also claimed in "
			"line 6\n" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct file file;
		file_open(&file, rows[i].file);
		expect(rows[i].file, &file.faults, rows[i].faults);
		file_close(&file);
	}
}

static void fields_are_listed(void **state)
{
	size_t count = 0;
	(void)state;
	while (roster_field(count))
		count++;
	assert_int_equal(count, 17);
	assert_string_equal(roster_field(0), "name");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_added),
		cmocka_unit_test(the_user_is_above_the_table),
		cmocka_unit_test(rules_are_overruled),
		cmocka_unit_test(neighbours_spelling_and_dates_settle),
		cmocka_unit_test(a_place_speaks_for_its_country),
		cmocka_unit_test(later_files_win),
		cmocka_unit_test(faults_are_named_and_the_rest_counts),
		cmocka_unit_test(many_names_are_held),
		cmocka_unit_test(memory_is_that_of_the_names),
		cmocka_unit_test(a_full_table_takes_no_more),
		cmocka_unit_test(conflicts_are_found_among_many),
		cmocka_unit_test(fields_are_listed),
	};
	return cmocka_run_group_tests_name("roster", tests, NULL, NULL);
}
