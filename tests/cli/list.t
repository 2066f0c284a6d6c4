$ dramatis --list samples
path	title	date	site	words	actors	status
samples/suez-cairo.txt	The night Egypt took back its canal	2026-07-26		1326	Egypt:24, United Kingdom:14, Port Said:8, Gamal Abdel Nasser:7, France:7	unread
samples/suez-canal-company.txt	The most profitable ditch in the world	2026-11-14		1309	Egypt:23, France:11, United Kingdom:11, United States:4, Netherlands:3	unread
samples/suez-jerusalem.txt	A hundred hours in Sinai	2026-10-29		1320	Israel:18, Egypt:9, France:7, Gaza Strip:7, David Ben-Gurion:6	unread
samples/suez-london.txt	A quarrel with one man	2026-10-09		1299	Anthony Eden:10, United Kingdom:9, Egypt:8, France:7, Israel:5	unread
samples/suez-moscow-budapest.txt	TWO CITIES, ONE WEEK	2026-11-05		1327	Hungary:15, Soviet Union:14, Egypt:9, Imre Nagy:8, Russia:7	unread
samples/suez-ottawa.txt	How a Canadian minister with no army to speak of talked the world into sending one	2026-11-07		1295	Canada:15, Lester Pearson:10, United Kingdom:9, France:6, Egypt:5	unread
samples/suez-paris.txt	The alliance that France chose at Sèvres	2026-10-22		1421	France:28, United Kingdom:13, Guy Mollet:9, Algeria:7, Israel:6	unread
samples/suez-scripts.txt	One canal, a dozen names	2026-11-12		1098	Suez:9, Egypt:6, United Kingdom:4, Greece:4, Japan:3	unread
samples/suez-ultimatum-v1.txt	Twelve hours: the note that nobody was meant to accept	2026-10-30		914	Egypt:13, United Kingdom:9, France:8, Israel:6, United States:4	unread
samples/suez-ultimatum-v2.txt	Twelve hours: the note that nobody was meant to accept	2026-10-30		1009	Egypt:13, United Kingdom:8, France:7, Israel:6, United States:4	unread
samples/suez-washington.txt	Eisenhower’s hardest week			1380	United States:16, United Kingdom:11, John Foster Dulles:9, France:7, Dwight Eisenhower:5	unread
$ dramatis --list --format=json samples/suez-cairo.txt
{"path":"samples/suez-cairo.txt","title":"The night Egypt took back its canal","date":"2026-07-26","site":"","words":1326,"actors":"Egypt:24, United Kingdom:14, Port Said:8, Gamal Abdel Nasser:7, France:7","status":"unread"}
