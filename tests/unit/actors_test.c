/*
 * actors: short texts, and who is found in them.
 *
 * A wanted line holds one entry a mention: the text as written, "=", the actor's key, and where a
 * row asks for more ":" with the kind or the way it is called. The texts are made up.
 */
#include "tests/unit/unit.h"

#include "actors/actors.h"

#include <stdlib.h>
#include <string.h>

#define MOST_BLOCKS 16

/* One block a line; a line that begins with '#' is furniture. */
struct page {
	struct piece piece;
	struct block block[MOST_BLOCKS];
	struct mentions *mentions;
};

static void page_open(struct page *page, const char *text)
{
	*page = (struct page){ .piece = { .text = slice_of(text), .block = page->block } };
	for (const char *line = text; *line;) {
		size_t len = strcspn(line, "\n");
		assert_true(page->piece.blocks < MOST_BLOCKS);
		page->block[page->piece.blocks++] = (struct block){
			.at = { (uint32_t)(line - text), (uint32_t)(line - text + (long)len) },
			.kind = *line == '#' ? BLOCK_nav : BLOCK_para,
		};
		line += len + (line[len] == '\n');
	}
	page->mentions = mentions_find(&page->piece, NULL, SLICE(""));
}

static void page_close(struct page *page)
{
	mentions_free(page->mentions);
}

static struct slice written(const struct page *page, const struct mention *mention)
{
	return slice_cut(page->piece.text, mention->at.from, mention->at.to);
}

static void print_mentions(const struct page *page, struct buffer *out, bool kind, bool how)
{
	for (uint32_t i = 0; i < page->mentions->count; i++) {
		const struct mention *mention = &page->mentions->mention[i];
		const struct actor *actor = &page->mentions->actor[mention->actor];
		if (i)
			buffer_print(out, ", ");
		buffer_add_slice(out, written(page, mention));
		buffer_print(out, "=");
		buffer_add_slice(out, actor->key);
		if (kind)
			buffer_print(out, ":%s", actor_kind_name(actor->kind));
		if (how)
			buffer_print(out, ":%s", actor_how_name((enum actor_how)mention->how));
	}
}

struct sample {
	const char *text, *wanted;
};

static void check_rows(const struct sample *rows, size_t count, bool kind, bool how)
{
	for (size_t i = 0; i < count; i++) {
		struct page page;
		struct buffer found = { 0 };
		page_open(&page, rows[i].text);
		print_mentions(&page, &found, kind, how);
		if (!slice_is(buffer_slice(&found), rows[i].wanted))
			fail_msg("%s\nwanted %s\nfound  %s", rows[i].text, rows[i].wanted,
				buffer_slice(&found).at);
		buffer_release(&found);
		page_close(&page);
	}
}

#define CHECK(rows, kind, how) check_rows(rows, COUNT_OF(rows), kind, how)

/* ---- how names are written */

static void names_are_cut_out_of_the_text(void **state)
{
	static const struct sample rows[] = {
		{ "", "" },
		{ "nobody is named here", "" },
		{ "We met in Peru, in Chile and in Ghana.", "Peru=peru, Chile=chile, Ghana=ghana" },
		{ "Peru's lakes, the Peruvians' boats, Peru’s sky",
			"Peru=peru, Peruvians=peru, Peru=peru" },
		{ "a US-led, Israeli-made, anti-Iranian, pro-Kenyan thing",
			"US=united-states, Israeli=israel, Iranian=iran, Kenyan=kenya" },
		{ "the Russia-Armenia-Azerbaijan pact",
			"Russia=russia, Armenia=armenia, Azerbaijan=azerbaijan" },
		{ "all of Nagorno-Karabakh and Nagorno Karabakh",
			"Nagorno-Karabakh=nagorno-karabakh, Nagorno Karabakh=nagorno-karabakh" },
		{ "the United\xC2\xA0States and the United  States",
			"United\xC2\xA0States=united-states, United  States=united-states" },
		{ "in Ken\xC2\xADya and Kenya\xE2\x80\x8E.", "Ken\xC2\xADya=kenya, Kenya=kenya" },
		{ "into Türkiye, Turkiye and Turkey",
			"Türkiye=turkey, Turkiye=turkey, Turkey=turkey" },
		{ "He left the U.S. The U.S. ambassador stayed; so did the US.",
			"U.S.=united-states, U.S.=united-states, US=united-states" },
		{ "They told us of it.", "" },
		{ "They asked who said it, and the WHO said it.", "WHO=world-health-organization" },
		{ "JAPAN GET LUCKY WIN, CHINA IN SURPRISE DEFEAT", "JAPAN=japan, CHINA=china" },
		{ "WHO WILL TELL US", "" },
		{ "see www.Peru.com/Chile?x or mail Peru@Chile", "" },
	};
	(void)state;
	CHECK(rows, false, false);
}

static void the_longest_name_wins(void **state)
{
	static const struct sample rows[] = {
		{ "to New Mexico and South Korea",
			"New Mexico=new-mexico, South Korea=south-korea" },
		{ "off the Indian Ocean", "Indian Ocean=indian-ocean" },
		{ "for the Bank of England", "Bank of England=bank-of-england" },
		{ "he ate French fries in Peru", "Peru=peru" },
		{ "the Kurdistan Workers' Party left",
			"Kurdistan Workers' Party=kurdistan-workers-party" },
	};
	(void)state;
	CHECK(rows, false, false);
}

static void furniture_is_not_read(void **state)
{
	static const struct sample rows[] = {
		{ "Peru won.\n# Chile, Ghana\nKenya lost.", "Peru=peru, Kenya=kenya" },
		{ "They saw South\nKorea lost.", "Korea=korea" },
		{ "Ports\tTonnage\tSouth\tKorea\tPeru", "Korea=korea, Peru=peru" },
	};
	(void)state;
	CHECK(rows, false, false);
}

/* ---- what is settled by neighbours */

static void a_capital_is_a_place_or_a_government(void **state)
{
	static const struct sample rows[] = {
		{ "Iran denied it. Tehran said no more.", "Iran=iran:name, Tehran=iran:metonym" },
		{ "Iran denied it, said a man in Tehran.", "Iran=iran:name, Tehran=tehran:name" },
		{ "Iran denied it, the Tehran government added.",
			"Iran=iran:name, Tehran=iran:metonym" },
		{ "Iran shut the streets of Tehran.", "Iran=iran:name, Tehran=tehran:name" },
		{ "They landed; Tehran, Iran, was dark.", "Tehran=tehran:name, Iran=iran:name" },
		{ "PARIS/TEHRAN, May 5 - Iran denied it.",
			"PARIS=paris:name, TEHRAN=tehran:name, Iran=iran:name" },
		{ "TEHRAN, May 5 - Iran denied it.", "TEHRAN=tehran:name, Iran=iran:name" },
		{ "Iran denied it; officials in Tehran said so.",
			"Iran=iran:name, Tehran=tehran:name" },
		{ "Iran fell silent. They flew to Tehran, wrote to Tehran on Iran.",
			"Iran=iran:name, Tehran=tehran:name, Tehran=iran:metonym, Iran=iran:name" },
		{ "Iran fell silent. They flew to Tehran, visited Tehran, liked Tehran.",
			"Iran=iran:name, Tehran=tehran:name, Tehran=tehran:name, "
			"Tehran=tehran:name" },
		{ "Iran fell silent. Tehran's attacks on Tehran University shook Iran.",
			"Iran=iran:name, Tehran=iran:metonym, "
			"Tehran University=university-of-tehran:alias, Iran=iran:name" },
		{ "Iran fell in Tehran. Tehran once ruled the sea of Iran.",
			"Iran=iran:name, Tehran=tehran:name, Tehran=iran:metonym, Iran=iran:name" },
		{ "Iran shut a Tehran-based bank and the Tehran-backed party.",
			"Iran=iran:name, Tehran=tehran:name, Tehran=iran:metonym" },
		{ "They like Lima and its food.", "Lima=lima:name" },
		{ "Talks were held at the White House.", "White House=united-states:metonym" },
	};
	(void)state;
	CHECK(rows, false, true);
}

static void a_country_may_be_a_persons_name(void **state)
{
	static const struct sample rows[] = {
		{ "He met Michael Jordan twice. Then Jordan left.",
			"Michael Jordan=michael-jordan:person, Jordan=michael-jordan:person" },
		{ "Jordan lost to Michael Jordan.",
			"Jordan=jordan:country, Michael Jordan=michael-jordan:person" },
		{ "A border with Jordan; Jordan said so.",
			"Jordan=jordan:country, Jordan=jordan:country" },
		{ "He met Ian Fleming and Henry Ford there.",
			"Ian Fleming=ian-fleming:person, Henry Ford=henry-ford:person" },
		{ "Omar Tarkwell sat. We met in Tarkwell. Near the region, Tarkwell said so.",
			"Omar Tarkwell=omar-tarkwell:person, Tarkwell=tarkwell:place, "
			"Tarkwell=omar-tarkwell:person" },
		{ "Omar Tarkwell sat. The parliament of Tarkwell met. Omar Tarkwell left.",
			"Omar Tarkwell=omar-tarkwell:person, Tarkwell=tarkwell:place, "
			"Omar Tarkwell=omar-tarkwell:person" },
		{ "He met Chad Muller in Chad.",
			"Chad Muller=chad-muller:person, Chad=chad:country" },
	};
	(void)state;
	CHECK(rows, true, false);
}

/* ---- names in no list */

static void persons_are_found(void **state)
{
	static const struct sample rows[] = {
		{ "The talks pleased Anna Brückwald, a lawyer.",
			"Anna Brückwald=anna-bruckwald:person:name" },
		{ "Then Gen. Obo Tarkwell spoke.", "Obo Tarkwell=obo-tarkwell:person:name" },
		{ "Then Deputy Foreign Minister Obo Tarkwell spoke.",
			"Obo Tarkwell=obo-tarkwell:person:name" },
		{ "Secretary of State Tarkwell spoke.", "Tarkwell=tarkwell:person:name" },
		{ "They saw John F. Tarkwell Jr. there.",
			"John F. Tarkwell Jr.=john-f-tarkwell-jr:person:name" },
		{ "Near Ludo van den Zeebruk sat Omar al-Tarkwi.",
			"Ludo van den Zeebruk=ludo-van-den-zeebruk:person:name, "
			"Omar al-Tarkwi=omar-al-tarkwi:person:name" },
		{ "He liked Mary-Kate O'Tarkell.",
			"Mary-Kate O'Tarkell=mary-kate-otarkell:person:name" },
		{ "They met Edwin \"Buzz\" Tarkwell.",
			"Edwin \"Buzz\" Tarkwell=edwin-buzz-tarkwell:person:name" },
		{ "They chose Jan Tarkwell in Jan.", "Jan Tarkwell=jan-tarkwell:person:name" },
		{ "Jan Tarkwell won.", "Jan Tarkwell=jan-tarkwell:person:name" },
		{ "He met Lupe Ortega-Prumm and Ann Prumm-Price.",
			"Lupe Ortega-Prumm=lupe-ortega-prumm:person:name, "
			"Ann Prumm-Price=ann-prumm-price:person:name" },
		{ "Here sat Kang Min-ho and A. K. Tarkwell.",
			"Kang Min-ho=kang-min-ho:person:name, A. K. "
			"Tarkwell=a-k-tarkwell:person:name" },
		{ "Rowzab, a former judge, wept.", "Rowzab=rowzab:person:name" },
		{ "Coach Tony Blair-Prumm left.", "Tony Blair-Prumm=tony-blair-prumm:person:name" },
		{ "Golf-Tarkwell leads by two.", "Tarkwell=tarkwell:person:name" },
		{ "Here is Rafael Tarkwell.", "Rafael Tarkwell=rafael-tarkwell:person:name" },
		{ "He met Cora Brown. Brown and others left.",
			"Cora Brown=cora-brown:person:name, Brown=cora-brown:person:partial" },
		{ "Tarkwellia published the list.", "Tarkwellia=tarkwellia:person:name" },
	};
	(void)state;
	CHECK(rows, true, true);
}

/* Whatever the table knows of their words. */
static void surnames_are_not_torn(void **state)
{
	static const struct sample rows[] = {
		{ "Petra van der Linden spoke to Milan van Dijk.",
			"Petra van der Linden=petra-van-der-linden:person, "
			"Milan van Dijk=milan-van-dijk:person" },
		{ "They asked Georgia von Peru and Jan van Chile in Lima.",
			"Georgia von Peru=georgia-von-peru:person, "
			"Jan van Chile=jan-van-chile:person, Lima=lima:place" },
		{ "They asked Ann Berg-Peru. Sofia van den Berg left, and van den Berg wept.",
			"Ann Berg-Peru=ann-berg-peru:person, "
			"Sofia van den Berg=sofia-van-den-berg:person, "
			"van den Berg=sofia-van-den-berg:person" },
		{ "It was Marie-Claire Lang-Siemens. Then Mrs Lang-Siemens and Lang-Siemens left.",
			"Marie-Claire Lang-Siemens=marie-claire-lang-siemens:person, "
			"Lang-Siemens=marie-claire-lang-siemens:person, "
			"Lang-Siemens=marie-claire-lang-siemens:person" },
		{ "Judge Georgia Cook-Chile saw Tim Cook-Toyota.",
			"Georgia Cook-Chile=georgia-cook-chile:person, "
			"Tim Cook-Toyota=tim-cook-toyota:person" },
		{ "The Joe Biden-Netanyahu call; Joe Biden-Netanyahu trip; Joe Biden-Xi Jinping "
		  "talks.",
			"Joe Biden=joe-biden:person, Netanyahu=benjamin-netanyahu:person, "
			"Joe Biden=joe-biden:person, Netanyahu=benjamin-netanyahu:person, "
			"Joe Biden=joe-biden:person, Xi Jinping=xi-jinping:person" },
		{ "The Peru-Chile talks, and Victoria Guinea-Bissau.",
			"Peru=peru:country, Chile=chile:country, "
			"Victoria=victoria:place, Guinea-Bissau=guinea-bissau:country" },
		{ "In Jan van den Tarkwell met Peru in Santiago de Cuba.",
			"van den Tarkwell=van-den-tarkwell:person, Peru=peru:country, "
			"Santiago de Cuba=santiago-de-cuba:place" },
	};
	(void)state;
	CHECK(rows, true, false);
}

static void organisations_are_found(void **state)
{
	static const struct sample rows[] = {
		{ "He leads the Zembla Institute for Polar Studies now.",
			"Zembla Institute for Polar "
			"Studies=zembla-institute-for-polar-studies:org" },
		{ "at the Ministry of Culture and Tourism in Peru",
			"Ministry of Culture and Tourism=ministry-of-culture-and-tourism:org, "
			"Peru=peru:country" },
		{ "the Ministry of Trade, Sports and Peace met",
			"Ministry of Trade, Sports and "
			"Peace=ministry-of-trade-sports-and-peace:org" },
		{ "the Department of Health, Peru and Chile met",
			"Department of Health=department-of-health:org, Peru=peru:country, "
			"Chile=chile:country" },
		{ "the Ministry of Trade and the Ministry of Peace met",
			"Ministry of Trade=ministry-of-trade:org, "
			"Ministry of Peace=ministry-of-peace:org" },
		{ "the Zembla Institute and the Foundation for Quiet Rivers met",
			"Zembla Institute=zembla-institute:org, "
			"Foundation for Quiet Rivers=foundation-for-quiet-rivers:org" },
		{ "joined the Truth and Dignity Party", "Truth and Dignity Party="
							"truth-and-dignity-party:org" },
		{ "sold to Tarkwell & Brunt", "Tarkwell & Brunt=tarkwell-and-brunt:org" },
		{ "Rival Tarkwell & Brunt fell.", "Tarkwell & Brunt=tarkwell-and-brunt:org" },
		{ "advised by Goldman Sachs & Co", "Goldman Sachs & Co=goldman-sachs:org" },
		{ "then the Fifth Corps left", "Fifth Corps=fifth-corps:org" },
		{ "the Northern River Council met; the NRC left",
			"Northern River Council=northern-river-council:org, "
			"NRC=northern-river-council:org" },
		{ "a vote in the Senate, not in the Club", "Senate=senate:org" },
		{ "He met the founder of Tarkwellia.", "Tarkwellia=tarkwellia:org" },
		{ "run by Tarkwell Consultants, Inc. for years",
			"Tarkwell Consultants, Inc.=tarkwell-consultants-inc:org" },
		{ "sold to carmaker Tarkwell last year", "Tarkwell=tarkwell:org" },
		{ "lent by Banco del Tark", "Banco del Tark=banco-del-tark:org" },
		{ "Tarkwell Mining plc fell", "Tarkwell Mining plc=tarkwell-mining-plc:org" },
		{ "Shares of Tarkwell Motor Corp. rose.",
			"Tarkwell Motor Corp.=tarkwell-motor-corp:org" },
		{ "with the 47th Mechanized Brigade", "47th Mechanized Brigade="
						      "47th-mechanized-brigade:org" },
		{ "the Zemblan Farmers' Union voted", "Zemblan Farmers' Union="
						      "zemblan-farmers-union:org" },
	};
	(void)state;
	CHECK(rows, true, false);
}

static void places_are_found(void **state)
{
	static const struct sample rows[] = {
		{ "They camped in Zembla for a year.", "Zembla=zembla:place" },
		{ "over the Zembla River and Mount Tarkwell",
			"Zembla River=zembla-river:place, Mount Tarkwell=mount-tarkwell:place" },
		{ "They sailed on Lake Bogota.", "Lake Bogota=lake-bogota:place" },
		{ "He lives in Zembla, Calif., now.",
			"Zembla=zembla:place, Calif.=california:place" },
		{ "near Jabal al-Zawiya", "Jabal al-Zawiya=jabal-al-zawiya:place" },
		{ "the USS Carter and a Su-24", "USS Carter=uss-carter:other" },
		{ "He campaigned in Georgia and Arizona.",
			"Georgia=georgia-us:place, Arizona=arizona:place" },
		{ "Peru, Georgia and Chile met in Arizona.",
			"Peru=peru:country, Georgia=georgia:country, Chile=chile:country, "
			"Arizona=arizona:place" },
		{ "They besieged Zembla.", "Zembla=zembla:place" },
		{ "two days north of Zembla", "Zembla=zembla:place" },
		{ "the village of Zembla burned", "Zembla=zembla:place" },
		{ "people of Zembla province fled", "Zembla=zembla:place" },
	};
	(void)state;
	CHECK(rows, true, false);
}

static void capitals_alone_make_no_name(void **state)
{
	static const struct sample rows[] = {
		{ "Yesterday it rained. However, nobody minded. Skies cleared on Monday.", "" },
		{ "Defeating them took time. “Nonsense,” he said.", "" },
		{ "The Quiet Reasons Behind Their Sudden Change of Heart", "" },
		{ "They flew an F-16 and ran a CT on it, 84 MW strong.", "" },
		{ "Their President and the Prime Minister agreed.", "" },
		{ "The Party and the Bank agreed.", "" },
	};
	(void)state;
	CHECK(rows, false, false);
}

static void headlines_name_what_is_known(void **state)
{
	static const struct sample rows[] = {
		{ "PUTIN, LULA TO MEET IN LIMA AS TRADE DEAL STALLS",
			"PUTIN=vladimir-putin, LULA=luiz-inacio-lula-da-silva, LIMA=lima" },
		{ "How a Small Bank in Lima Fooled the Peruvians", "Lima=lima, Peruvians=peru" },
		{ "LIMA (ZPF) - Three boats were lost.", "LIMA=lima, ZPF=zpf" },
		{ "By Ida Strand and Tom Aske", "Ida Strand=ida-strand, Tom Aske=tom-aske" },
	};
	(void)state;
	CHECK(rows, false, false);
}

static void a_city_in_a_result_is_its_club(void **state)
{
	static const struct sample rows[] = {
		{ "Lima 2 Bogota 1", "Lima=lima-club:org, Bogota=bogota-club:org" },
		{ "Tarkwell 2 Lima 1", "Tarkwell=tarkwell:org, Lima=lima-club:org" },
		{ "CHICAGO 78 57 .578 -", "CHICAGO=chicago-club:org" },
		{ "In Peru, Chicago beat Boston 4-1 on Monday.",
			"Peru=peru:country, Chicago=chicago-club:org, Boston=boston-club:org" },
		{ "Peru wept with Lima striker Tom Tarkwell.",
			"Peru=peru:country, Lima=lima-club:org, Tom Tarkwell=tom-tarkwell:person" },
		{ "Chicago praised Boston. Chicago 108-3, Tulsa 12 (J. Prumm 3), in Tulsa.",
			"Chicago=chicago-club:org, Boston=boston:place, Chicago=chicago-club:org, "
			"Tulsa=tulsa-club:org, J. Prumm=j-prumm:person, Tulsa=tulsa:place" },
		{ "TULSA AT CHICAGO", "TULSA=tulsa-club:org, CHICAGO=chicago-club:org" },
		{ "Tulsa v Chicago", "Tulsa=tulsa-club:org, Chicago=chicago-club:org" },
		{ "Peru 2 Chile 1", "Peru=peru:country, Chile=chile:country" },
		{ "They left Chicago on 4 May with Tom Tarkwell, 54.",
			"Chicago=chicago:place, Tom Tarkwell=tom-tarkwell:person" },
	};
	(void)state;
	CHECK(rows, true, false);
}

/* ---- joining */

static void mentions_are_joined(void **state)
{
	static const struct sample rows[] = {
		{ "They saw Anna Tarkwell. Tarkwell's son and Mrs Tarkwell left.",
			"Anna Tarkwell=anna-tarkwell:name, Tarkwell=anna-tarkwell:partial, "
			"Tarkwell=anna-tarkwell:title" },
		{ "In came Anna Tarkwell. Tarkwell sat. Then Omar Tarkwell came. Tarkwell left.",
			"Anna Tarkwell=anna-tarkwell:name, Tarkwell=anna-tarkwell:partial, "
			"Omar Tarkwell=omar-tarkwell:name, Tarkwell=omar-tarkwell:partial" },
		{ "the Zembla Peace Front (ZPF) met. The ZPF and its Front won.",
			"Zembla Peace Front=zembla-peace-front:name, "
			"ZPF=zembla-peace-front:acronym, ZPF=zembla-peace-front:acronym, "
			"Front=zembla-peace-front:partial" },
		{ "the Zembla Polar Front met. Then the ZPF won.",
			"Zembla Polar Front=zembla-polar-front:name, "
			"ZPF=zembla-polar-front:acronym" },
		{ "the Zembla Institute met. The Institute and the Society left.",
			"Zembla Institute=zembla-institute:name, "
			"Institute=zembla-institute:partial" },
		{ "He met John F. Tarkwell. Later John Tarkwell left.",
			"John F. Tarkwell=john-f-tarkwell:name, John "
			"Tarkwell=john-f-tarkwell:name" },
		{ "He met Saied Reza Tarkweli. Then Saied Rea Tarkweli left.",
			"Saied Reza Tarkweli=saied-reza-tarkweli:name, "
			"Saied Rea Tarkweli=saied-reza-tarkweli:name" },
		{ "He met Ursa van der Zeel. Then van der Zeel and Zeel left.",
			"Ursa van der Zeel=ursa-van-der-zeel:name, "
			"van der Zeel=ursa-van-der-zeel:partial, Zeel=ursa-van-der-zeel:partial" },
		{ "He met Abu Tarkwi al-Zembli. Then Abu Tarkwi left.",
			"Abu Tarkwi al-Zembli=abu-tarkwi-al-zembli:name, "
			"Abu Tarkwi=abu-tarkwi-al-zembli:partial" },
		{ "Mr Omar Tarkwell met Anna Tarkwell. Mr Tarkwell sat; Mrs Tarkwell left.",
			"Omar Tarkwell=omar-tarkwell:name, Anna Tarkwell=anna-tarkwell:name, "
			"Tarkwell=omar-tarkwell:title, Tarkwell=anna-tarkwell:title" },
		{ "He met Anna Tarkwell and Omar Tarkwell. Ms Tarkwell sat and Mr Tarkwell left.",
			"Anna Tarkwell=anna-tarkwell:name, Omar Tarkwell=omar-tarkwell:name, "
			"Tarkwell=anna-tarkwell:title, Tarkwell=omar-tarkwell:title" },
		{ "He met Ann Tarkwell and Omar Tarkwell. Mr Tarkwell sat and Ms Tarkwell left.",
			"Ann Tarkwell=ann-tarkwell:name, Omar Tarkwell=omar-tarkwell:name, "
			"Tarkwell=omar-tarkwell:title, Tarkwell=ann-tarkwell:title" },
		{ "Here sat Lady Anna Tarkwell. Tarkwell wept. Then Mr Tarkwell came.",
			"Anna Tarkwell=anna-tarkwell:name, Tarkwell=anna-tarkwell:partial, "
			"Tarkwell=tarkwell:name" },
		{ "In came Zoe McDonald. McDonald's opened a shop. A McDonald's closed after "
		  "McDonald's speech.",
			"Zoe McDonald=zoe-mcdonald:name, McDonald's=mcdonalds:name, "
			"McDonald's=mcdonalds:name, McDonald=zoe-mcdonald:partial" },
		{ "Tarkweller ZPF met. The tarkweller ZPF won.",
			"ZPF=zpf:acronym, ZPF=zpf:acronym" },
		{ "He met Omar al-Tarkwi. Al-Tarkwi Holdings fell; al-Tarkwi left.",
			"Omar al-Tarkwi=omar-al-tarkwi:name, "
			"Al-Tarkwi Holdings=al-tarkwi-holdings:name, "
			"al-Tarkwi=omar-al-tarkwi:partial" },
		{ "He met Mr and Mrs Omar Tarkwell. Mr Tarkwell sat.",
			"Omar Tarkwell=omar-tarkwell:name, Tarkwell=omar-tarkwell:title" },
		{ "He praised Zembla Corp. and its rival. Then Zembla fell.",
			"Zembla Corp.=zembla-corp:name, Zembla=zembla-corp:name" },
	};
	(void)state;
	CHECK(rows, false, true);
}

static void kinds_are_voted_on(void **state)
{
	static const struct sample rows[] = {
		{ "Zembla fell. They lived in Zembla. The city of Zembla, in Peru, fell.",
			"Zembla=zembla:place, Zembla=zembla:place, Zembla=zembla:place, "
			"Peru=peru:country" },
		{ "Later Tarkwell laughed. Mr Tarkwell, 43, was glad.",
			"Tarkwell=tarkwell:person, Tarkwell=tarkwell:person" },
	};
	(void)state;
	CHECK(rows, true, false);
}

/* ---- the result */

static const char crowd[] = "Peru met Chile and Peru's ally, the United States. The U.S. and "
			    "the Chileans left; Peruvians stayed with Anna Tarkwell. Tarkwell "
			    "and Peru wept. Zembla (ZPF) was there.";

static void links_and_order_hold(void **state)
{
	struct page page;
	(void)state;
	page_open(&page, crowd);
	const struct mentions *mentions = page.mentions;
	uint32_t sum = 0;
	for (uint32_t a = 0; a < mentions->actors; a++) {
		const struct actor *actor = &mentions->actor[a];
		uint32_t count = 0, before = NOWHERE, surfaces = 0;
		for (uint32_t i = actor->first; i != NOWHERE; i = mentions->mention[i].next) {
			assert_int_equal(mentions->mention[i].actor, a);
			assert_int_equal(mentions->mention[i].before, before);
			before = i;
			count++;
		}
		assert_int_equal(before, actor->last);
		assert_int_equal(count, actor->count);
		assert_true(!a || actor[-1].count >= actor->count);
		for (uint32_t i = 0; i < actor->surfaces; i++)
			surfaces += actor->surface[i].count;
		assert_int_equal(surfaces, count);
		sum += count;
	}
	assert_int_equal(sum, mentions->count);
	page_close(&page);
}

static void actors_come_most_mentioned_first(void **state)
{
	struct page page;
	(void)state;
	page_open(&page, crowd);
	const struct actor *first = &page.mentions->actor[0];
	assert_true(slice_is(first->key, "peru"));
	assert_true(slice_is(first->name, "Peru"));
	assert_true(first->listed);
	assert_int_equal(first->count, 4);
	assert_int_equal(first->surfaces, 2);
	assert_true(slice_is(first->surface[0].text, "Peru"));
	assert_int_equal(first->surface[0].count, 3);
	assert_true(slice_is(first->surface[1].text, "Peruvians"));
	page_close(&page);
}

static void mentions_are_found_by_place(void **state)
{
	struct page page;
	(void)state;
	page_open(&page, "Peru and Chile");
	assert_int_equal(mentions_from(page.mentions, 0), 0);
	assert_int_equal(mentions_from(page.mentions, 1), 1);
	assert_int_equal(mentions_from(page.mentions, 9), 1);
	assert_int_equal(mentions_from(page.mentions, 10), 2);
	assert_int_equal(mentions_from(page.mentions, NOWHERE), 2);
	page_close(&page);
}

/* ---- across articles */

/* "key:kind", with "*" behind a listed one and "=abc" behind the acronym that it was given. */
static struct sighting sighting_of(struct arena *arena, struct slice written)
{
	struct sighting sighting = { .kind = ACTOR_PERSON };
	const char *colon = memchr(written.at, ':', written.len);
	const char *equals = memchr(written.at, '=', written.len);
	sighting.name = slice_cut(written, 0, (size_t)(colon - written.at));
	sighting.key = actor_key(arena, sighting.name);
	sighting.listed = memchr(written.at, '*', written.len) != NULL;
	if (colon[1] == 'o')
		sighting.kind = ACTOR_ORG;
	if (equals)
		sighting.acronym =
			slice_cut(written, (size_t)(equals + 1 - written.at), written.len);
	return sighting;
}

static void actors_of_articles_are_joined(void **state)
{
	static const struct {
		const char *actors, *wanted; /* for each the number of the one that it is */
	} rows[] = {
		{ "Mara Oster:p|Oster:p|Jon Sael:p", "0 0 2" },
		{ "Mara Oster:p|Oster:p|Jon Oster:p", "0 1 2" },
		{ "Mara Oster:p|Mara J. Oster:p|Oster:p", "1 1 1" },
		{ "Mara Oster:p|Mara J. Oster:p|Mara K. Oster:p|Oster:p", "0 1 2 3" },
		{ "Oster:p*|Mara Oster:p", "0 1" },
		{ "Mara Oster:p*|Oster:p", "0 0" },
		{ "Oster:o|Mara Oster:p", "0 1" },
		{ "Omar al-Sael:p|Sael:p|al-Sael:p", "0 0 0" },
		{ "River Defence Front:o=rdf|RDF:o|Rural Debt Fund:o", "0 0 2" },
		{ "River Defence Front:o|RDF:o", "0 0" },
		{ "River Defence Front:o|RDF:o|Rural Debt Fund:o", "0 1 2" },
		{ "River Front:o|RF:o", "0 1" },
		{ "River Front:o=rf|RF:o|R.F.:o", "0 0 0" },
		/* where a join leads on, to its end */
		{ "QJX:o|XYZ:o=qjx|Xenon Yellow Zebra:o", "2 2 2" },
		{ "Xenon Yellow Zebra:o|XYZ:o=qjx|QJX:o", "0 0 0" },
		{ "QJX:o=xyz|XYZ:o=qjx", "1 1" },
		{ "", "" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct arena arena;
		struct sighting sighting[8];
		uint32_t joined[8], count = 0;
		struct buffer found = { 0 };
		arena_init(&arena);
		for (const char *at = rows[i].actors; *at; at += strspn(at, "|")) {
			size_t len = strcspn(at, "|");
			sighting[count++] = sighting_of(&arena, (struct slice){ at, len });
			at += len;
		}
		actors_join(sighting, count, joined);
		buffer_add_slice(&found, SLICE(""));
		for (uint32_t k = 0; k < count; k++)
			buffer_print(&found, "%s%u", k ? " " : "", joined[k]);
		if (strcmp(found.at, rows[i].wanted) != 0)
			fail_msg("%s\nwanted %s\nfound  %s", rows[i].actors, rows[i].wanted,
				found.at);
		buffer_release(&found);
		arena_release(&arena);
	}
}

static void names_have_names(void **state)
{
	(void)state;
	assert_string_equal(actor_kind_name(ACTOR_COUNTRY), "country");
	assert_string_equal(actor_kind_name(ACTOR_OTHER), "other");
	assert_string_equal(actor_how_name(HOW_METONYM), "metonym");
	assert_string_equal(actor_how_name(HOW_ALIAS), "alias");
	assert_string_equal(actor_rule_name(RULE_DICT), "dict");
	assert_string_equal(actor_rule_name(RULE_JOIN), "join");
}

/* Names of every shape, one after the other, with and without anything between them. */
static void hostile_text_is_survived(void **state)
{
	static const char *const parts[] = { "Peru", "al-", "'s ", "’", "U.S.", " of the ", "Bank ",
		"A.", "\xC2\xAD", "(ZPF) ", ", ", "\xF0\x9F\x87\xB5", "Gen. ", "ЖЖ ", "van der ",
		"“", "”", "-", "Zembla ", "and ", "& ", "1st ", "x@y.z ", "İ", "North ", "Jr. " };
	struct buffer text = { 0 };
	uint32_t random = 1;
	(void)state;
	for (int i = 0; i < 60000; i++) {
		random = random * 1664525 + 1013904223;
		buffer_print(&text, "%s", parts[(random >> 16) % COUNT_OF(parts)]);
	}
	struct page page;
	page_open(&page, buffer_slice(&text).at);
	uint32_t end = 0;
	for (uint32_t i = 0; i < page.mentions->count; i++) {
		const struct mention *mention = &page.mentions->mention[i];
		assert_true(mention->at.from >= end && mention->at.to > mention->at.from);
		end = mention->at.to;
	}
	assert_true(end <= text.len);
	page_close(&page);
	buffer_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_cut_out_of_the_text),
		cmocka_unit_test(the_longest_name_wins),
		cmocka_unit_test(furniture_is_not_read),
		cmocka_unit_test(a_capital_is_a_place_or_a_government),
		cmocka_unit_test(a_country_may_be_a_persons_name),
		cmocka_unit_test(persons_are_found),
		cmocka_unit_test(surnames_are_not_torn),
		cmocka_unit_test(organisations_are_found),
		cmocka_unit_test(places_are_found),
		cmocka_unit_test(capitals_alone_make_no_name),
		cmocka_unit_test(headlines_name_what_is_known),
		cmocka_unit_test(a_city_in_a_result_is_its_club),
		cmocka_unit_test(mentions_are_joined),
		cmocka_unit_test(kinds_are_voted_on),
		cmocka_unit_test(links_and_order_hold),
		cmocka_unit_test(actors_come_most_mentioned_first),
		cmocka_unit_test(mentions_are_found_by_place),
		cmocka_unit_test(actors_of_articles_are_joined),
		cmocka_unit_test(names_have_names),
		cmocka_unit_test(hostile_text_is_survived),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
