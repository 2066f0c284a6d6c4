$ dramatis --mentions samples/suez-cairo.txt | head -n 60
article	start	end	actor	kind	how	surface	line	rule	id
suez-cairo.txt	10	15	Egypt	country	name	Egypt	1	dict	egypt
suez-cairo.txt	40	45	Cairo	place	name	Cairo	3	dict	cairo
suez-cairo.txt	133	142	Egypt	country	demonym	Egyptians	3	dict	egypt
suez-cairo.txt	204	209	Egypt	country	name	Egypt	5	dict	egypt
suez-cairo.txt	214	226	Salma Wahidi	person	name	Salma Wahidi	7	run	salma-wahidi
suez-cairo.txt	305	319	Mahmoud Younes	person	name	Mahmoud Younes	11	run	mahmoud-younes
suez-cairo.txt	345	353	Ismailia	place	name	Ismailia	11	dict	ismailia
suez-cairo.txt	427	437	Alexandria	place	name	Alexandria	11	dict	alexandria
suez-cairo.txt	449	467	Gamal Abdel Nasser	person	name	Gamal Abdel Nasser	11	dict	gamal-abdel-nasser
suez-cairo.txt	493	508	Manshiya Square	place	name	Manshiya Square	11	run	manshiya-square
suez-cairo.txt	565	571	Mahmoud Younes	person	partial	Younes	11	join	mahmoud-younes
suez-cairo.txt	605	611	Gamal Abdel Nasser	person	partial	Nasser	11	dict	gamal-abdel-nasser
suez-cairo.txt	620	630	Ferdinand de Lesseps	person	partial	de Lesseps	11	dict	ferdinand-de-lesseps
suez-cairo.txt	680	698	Suez Canal Company	org	name	Suez Canal Company	11	dict	suez-canal-company
suez-cairo.txt	702	710	Ismailia	place	name	Ismailia	11	dict	ismailia
suez-cairo.txt	712	721	Port Said	place	name	Port Said	11	dict	port-said
suez-cairo.txt	723	727	Suez	place	name	Suez	11	dict	suez
suez-cairo.txt	732	737	Egypt	country	metonym	Cairo	11	dict	egypt
suez-cairo.txt	926	944	Suez Canal Company	org	name	Suez Canal Company	13	dict	suez-canal-company
suez-cairo.txt	1022	1027	Paris	place	name	Paris	13	dict	paris
suez-cairo.txt	1063	1069	United Kingdom	country	metonym	London	15	dict	united-kingdom
suez-cairo.txt	1087	1092	France	country	metonym	Paris	15	dict	france
suez-cairo.txt	1108	1117	Rhineland	place	name	Rhineland	15	dict	rhineland
suez-cairo.txt	1119	1129	United States	country	metonym	Washington	15	dict	united-states
suez-cairo.txt	1165	1170	Cairo	place	name	Cairo	15	dict	cairo
suez-cairo.txt	1229	1236	United Kingdom	country	demonym	British	15	dict	united-kingdom
suez-cairo.txt	1266	1273	Khedive	org	name	Khedive	15	run	khedive
suez-cairo.txt	1378	1387	Port Said	place	name	Port Said	15	dict	port-said
suez-cairo.txt	1481	1487	Gamal Abdel Nasser	person	partial	Nasser	19	dict	gamal-abdel-nasser
suez-cairo.txt	1550	1563	United States	country	name	United States	19	dict	united-states
suez-cairo.txt	1568	1575	United Kingdom	country	alias	Britain	19	dict	united-kingdom
suez-cairo.txt	1618	1623	Aswan	place	name	Aswan	19	dict	aswan
suez-cairo.txt	1642	1652	Washington, D.C.	place	alias	Washington	19	dict	washington-dc
suez-cairo.txt	1671	1677	London	place	name	London	19	dict	london
suez-cairo.txt	1722	1732	World Bank	org	name	World Bank	19	dict	world-bank
suez-cairo.txt	1734	1739	Egypt	country	name	Egypt	19	dict	egypt
suez-cairo.txt	1883	1901	John Foster Dulles	person	name	John Foster Dulles	21	dict	john-foster-dulles
suez-cairo.txt	1911	1919	Egypt	country	demonym	Egyptian	21	dict	egypt
suez-cairo.txt	1932	1945	Ahmed Hussein	person	name	Ahmed Hussein	21	run	ahmed-hussein
suez-cairo.txt	1956	1964	Egypt	country	demonym	Egyptian	21	dict	egypt
suez-cairo.txt	2033	2041	United States Congress	org	alias	Congress	21	dict	us-congress
suez-cairo.txt	2065	2070	Egypt	country	name	Egypt	21	dict	egypt
suez-cairo.txt	2087	2101	Czechoslovakia	country	name	Czechoslovakia	21	dict	czechoslovakia
suez-cairo.txt	2146	2154	Egypt	country	demonym	Egyptian	21	dict	egypt
suez-cairo.txt	2163	2169	John Foster Dulles	person	partial	Dulles	21	dict	john-foster-dulles
suez-cairo.txt	2192	2197	Egypt	country	metonym	Cairo	21	dict	egypt
suez-cairo.txt	2217	2245	China	country	alias	People’s Republic of China	21	dict	china
suez-cairo.txt	2254	2263	United Kingdom	country	metonym	Whitehall	21	dict	united-kingdom
suez-cairo.txt	2295	2305	World Bank	org	name	World Bank	21	dict	world-bank
suez-cairo.txt	2367	2373	Gamal Abdel Nasser	person	partial	Nasser	23	dict	gamal-abdel-nasser
suez-cairo.txt	2383	2391	United States	country	demonym	American	23	dict	united-states
suez-cairo.txt	2583	2588	Egypt	country	name	Egypt	23	dict	egypt
suez-cairo.txt	2644	2668	Mohamed Hassanein Heikal	person	name	Mohamed Hassanein Heikal	27	dict	mohamed-hassanein-heikal
suez-cairo.txt	2705	2712	United Kingdom	country	demonym	British	27	dict	united-kingdom
suez-cairo.txt	2787	2792	Egypt	country	name	Egypt	27	dict	egypt
suez-cairo.txt	2825	2830	Egypt	country	metonym	Cairo	27	dict	egypt
suez-cairo.txt	2887	2893	London	place	name	London	27	dict	london
suez-cairo.txt	2940	2959	V. K. Krishna Menon	person	name	V. K. Krishna Menon	27	dict	v-k-krishna-menon
suez-cairo.txt	2976	2992	Jawaharlal Nehru	person	name	Jawaharlal Nehru	27	dict	jawaharlal-nehru
$ dramatis --mentions samples | cut -f 5-6,9 | sort | uniq -c | sort -k1,1nr -k2
    266 country	name	dict
    232 country	demonym	dict
    198 place	name	dict
    145 person	name	dict
    109 person	partial	dict
     92 person	name	run
     79 country	metonym	dict
     55 org	name	dict
     46 org	acronym	dict
     40 org	alias	dict
     37 place	alias	dict
     35 country	alias	dict
     28 person	partial	join
     27 org	name	run
     22 person	name	title
     11 place	name	run
      8 group	demonym	dict
      7 other	name	dict
      7 person	alias	dict
      6 group	name	dict
      5 other	name	run
      4 org	acronym	acronym
      4 org	partial	join
      2 org	demonym	dict
      2 other	alias	dict
      2 person	title	join
      2 place	partial	join
      1 kind	how	rule
      1 org	acronym	join
      1 place	demonym	dict
$ dramatis --mentions --format=json fixtures/brief.txt
{"path":"fixtures/brief.txt","mentions":[{"article":"brief.txt","start":0,"end":6,"actor":"Lisbon","kind":"place","how":"name","surface":"LISBON","line":1,"rule":"dict","id":"lisbon"},{"article":"brief.txt","start":11,"end":19,"actor":"Portugal","kind":"country","how":"name","surface":"Portugal","line":1,"rule":"dict","id":"portugal"},{"article":"brief.txt","start":49,"end":54,"actor":"Macau","kind":"place","how":"name","surface":"Macau","line":1,"rule":"dict","id":"macau"},{"article":"brief.txt","start":95,"end":111,"actor":"Foreign Ministry","kind":"org","how":"name","surface":"Foreign Ministry","line":1,"rule":"run","id":"foreign-ministry"},{"article":"brief.txt","start":135,"end":147,"actor":"Rita Noronha","kind":"person","how":"name","surface":"Rita Noronha","line":1,"rule":"title","id":"rita-noronha"}]}
