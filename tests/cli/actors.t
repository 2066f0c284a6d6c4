$ dramatis --actors samples | head -n 60
actor	kind	mentions	articles	surfaces
Egypt	country	118	11	Egypt:60, Egyptian:31, Cairo:16, Egyptians:11
United Kingdom	country	98	11	British:45, Britain:31, London:15, Whitehall:3, Chequers:2, Downing Street:1, United Kingdom:1
France	country	95	11	French:48, France:32, Paris:12, Frenchmen:2, Quai d’Orsay:1
Israel	country	59	11	Israel:40, Israeli:13, Israelis:6
United States	country	47	10	United States:17, American:13, Washington:8, Americans:4, White House:3, America:2
Anthony Eden	person	30	8	Eden:20, Anthony Eden:9, Anthony:1
United Nations	org	29	11	UN:16, United Nations:13
Gamal Abdel Nasser	person	28	11	Nasser:18, Gamal Abdel Nasser:10
Soviet Union	country	25	8	Soviet:14, Soviet Union:11
Port Said	place	23	10	Port Said:23
Suez	place	20	10	Suez:20
John Foster Dulles	person	19	8	Dulles:11, John Foster Dulles:8
Hungary	country	18	4	Hungary:11, Hungarian:3, Hungarians:3, Budapest:1
David Ben-Gurion	person	16	8	Ben-Gurion:8, David Ben-Gurion:8
Guy Mollet	person	16	7	Guy Mollet:8, Mollet:8
Canada	country	15	1	Canada:11, Canadian:2, Canadians:1, Ottawa:1
Dwight Eisenhower	person	14	8	Eisenhower:9, Dwight D. Eisenhower:5
Russia	country	13	5	Moscow:4, Kremlin:3, Russian:2, Russians:2, MOSCOW:1, Russia:1
Suez Canal	place	13	8	Suez Canal:13
Sèvres	place	13	5	Sèvres:13
UN General Assembly	org	13	7	General Assembly:10, Assembly:2, UN General Assembly:1
Cairo	place	12	7	Cairo:12
Christian Pineau	person	11	5	Pineau:6, Christian Pineau:5
New York City	place	11	9	New York:11
Lester Pearson	person	10	1	Pearson:9, Lester B. Pearson:1
Paris	place	10	6	Paris:10
Budapest	place	9	4	Budapest:8, BUDAPEST:1
Imre Nagy	person	9	2	Nagy:7, Imre Nagy:2
Selwyn Lloyd	person	9	7	Selwyn Lloyd:8, Selwyn:1
Sinai Peninsula	place	9	5	Sinai:9
Gaza Strip	place	8	2	Gaza:6, Gaza Strip:2
Nikolai Bulganin	person	8	6	Nikolai Bulganin:6, Bulganin:2
UN Emergency Force	org	8	3	UNEF:5, United Nations Emergency Force:3
Algeria	country	7	1	Algeria:5, Algerian:1, Algiers:1
Arabs	group	7	5	Arab:3, Arabic:2, Arabs:2
Australia	country	7	6	Australia:6, Australian:1
Dag Hammarskjöld	person	7	5	Dag Hammarskjöld:5, Hammarskjöld:2
Europe	place	7	4	Europe:6, European:1
Greece	country	7	3	Greeks:4, Athens:1, Greece:1, Greek:1
International Monetary Fund	org	7	3	IMF:4, International Monetary Fund:3
Ismailia	place	7	4	Ismailia:7
Jawaharlal Nehru	person	7	7	Jawaharlal Nehru:7
London	place	7	5	London:7
House of Commons	org	6	3	Commons:3, House of Commons:3
India	country	6	5	India:6
Israel Defense Forces	org	6	3	IDF:3, Israel Defense Forces:3
Malta	country	6	4	Malta:5, Maltese:1
Nikita Khrushchev	person	6	2	Khrushchev:4, Nikita Khrushchev:2
UN Security Council	org	6	5	Security Council:6
Yugoslavia	country	6	5	Yugoslavia:4, Yugoslav:2
Communists	group	5	3	Communists:3, Communist:2
Cyprus	country	5	5	Cyprus:5
England	country	5	4	English:4, England:1
Ferdinand de Lesseps	person	5	3	de Lesseps:3, De Lesseps:1, Ferdinand de Lesseps:1
Foreign Office	org	5	4	Foreign Office:3, British Foreign Office:2
Patrick Dean	person	5	5	Patrick Dean:5
Royal Air Force	org	5	3	RAF:3, Royal Air Force:2
Sharm el-Sheikh	place	5	2	Sharm el-Sheikh:5
Suez Canal Authority	org	5	2	SCA:3, Suez Canal Authority:2
$ dramatis --actors --format=json fixtures/brief.txt
{"path":"fixtures/brief.txt","actors":[{"actor":"Foreign Ministry","kind":"org","mentions":1,"articles":1,"surfaces":"Foreign Ministry:1"},{"actor":"Lisbon","kind":"place","mentions":1,"articles":1,"surfaces":"LISBON:1"},{"actor":"Macau","kind":"place","mentions":1,"articles":1,"surfaces":"Macau:1"},{"actor":"Portugal","kind":"country","mentions":1,"articles":1,"surfaces":"Portugal:1"},{"actor":"Rita Noronha","kind":"person","mentions":1,"articles":1,"surfaces":"Rita Noronha:1"}]}
$ # actors of different articles are one where one candidate is left
$ mkdir -p two; printf 'Mara J. Oster of the River Defence Front (RDF) spoke in Brema.\n' >two/a.txt; printf 'Reporters met Oster again. Oster said that the RDF would stay.\n' >two/b.txt
$ dramatis --mentions two | cut -f1,4-7,10
article	actor	kind	how	surface	id
a.txt	Mara J. Oster	person	name	Mara J. Oster	mara-j-oster
a.txt	River Defence Front	org	name	River Defence Front	river-defence-front
a.txt	River Defence Front	org	acronym	RDF	river-defence-front
a.txt	Brema	place	name	Brema	brema
b.txt	Mara J. Oster	person	partial	Oster	mara-j-oster
b.txt	Mara J. Oster	person	partial	Oster	mara-j-oster
b.txt	River Defence Front	org	acronym	RDF	river-defence-front
$ dramatis --actors two
actor	kind	mentions	articles	surfaces
Mara J. Oster	person	3	2	Oster:2, Mara J. Oster:1
River Defence Front	org	3	2	RDF:2, River Defence Front:1
Brema	place	1	1	Brema:1
$ dramatis --actors --format=json two
{"path":"two/a.txt","actors":[{"actor":"River Defence Front","kind":"org","mentions":2,"articles":1,"surfaces":"RDF:1, River Defence Front:1"},{"actor":"Brema","kind":"place","mentions":1,"articles":1,"surfaces":"Brema:1"},{"actor":"Mara J. Oster","kind":"person","mentions":1,"articles":1,"surfaces":"Mara J. Oster:1"}]}
{"path":"two/b.txt","actors":[{"actor":"Mara J. Oster","kind":"person","mentions":2,"articles":1,"surfaces":"Oster:2"},{"actor":"River Defence Front","kind":"org","mentions":1,"articles":1,"surfaces":"RDF:1"}]}
$ dramatis --mentions two/b.txt | cut -f1,4-7,10
article	actor	kind	how	surface	id
b.txt	Oster	person	name	Oster	oster
b.txt	Oster	person	name	Oster	oster
b.txt	RDF	org	acronym	RDF	rdf
