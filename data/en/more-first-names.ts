/**
 * More first names with the gender that most of their bearers have, as weak evidence for pronouns only; those of
 * `first-names.ts` are read together with them. Source: written from general knowledge for this project.
 * Licence: Apache-2.0. Split by white space. Names that men and women bear alike (*Kim*, *Robin*) are left out.
 */
export const MORE_MALE_NAMES = `
Abdelaziz Abdelkader Abel Abiy Abu Achille Adel Adolf Adolfo Agostino Akbar Akbaruddin Akhtar Akio Alain Alasdair
Alban Aldo Alec Aleksander Aleksei Alessandro Alexandr Alexandre Alexej Alfie Alfonso Alhaji Alois Alonso Alphonse
Alun Alvaro Amar Ambrose Amit Amitabh Amos Anand Anas Anatole Andreja Andrey Andrii Andriy Antanas Antoine Anwar Ari
Ariel Arjen Armand Armando Armin Arne Arnaud Arseniy Arsène Arshad Arthuro Arvind Ashok Ashraf Aslam Augustin Augustus
Aung Axel Ayman Aziz Bakari Baldwin Barney Barnaby Bart Bartolomeo Basil Bastian Baxter Bayezid Beau Bela Benedict
Benedikt Benito Benoit Benoît Bernardo Bernd Bertrand Bhupinder Bilal Bjarne Blaise Bogdan Boniface Borut Bram Branko
Brendon Bronisław Burhan Carlton Carmine Carsten Casper Cecil Cedric Chandler Charley Chester Chidi Chinedu
Christoffer Christophe Cillian Claudius Clay Clayton Cliff Clifford Clint Clinton Clovis Clyde Cody Colm Conrad
Constantin Cornelis Cornelius Cosmo Cristiano Cristian Cristobal Cyrus Dag Dalibor Damir Danilo Dario Darius Darko
Darrell Davide Davor Deepak Demetrius Denzel Dermot Derrick Deshawn Didier Dietrich Dimitar Dimitrios Dimitris Dinesh
Dino Dirk Djibril Domenico Domingo Donatello Donnie Dragan Drew Duarte Dušan Dwayne Ebrahim Edgardo Edison Edmond
Edmund Efraim Egon Einar Eitan Ehud Eldar Elias Elio Elisha Ellis Elon Elvis Emanuel Emerson Emil Emiliano Emir
Emmerson Ender Enda Ennio Enoch Enver Eoin Erich Erlend Ernie Ernst Errol Ervin Erwin Esteban Étienne Etienne Evgeni
Evo Ezekiel Ezra Fabian Fabio Fabrice Fadi Fahd Farid Farouk Farooq Faustin Faustino Fausto Federico Ferdinand Fernand
Fethullah Fikret Filip Filippo Finn Fintan Florian Flavio Fouad Franck Franco Franjo Freddie Freddy Frederic Frederik
Fredrik Frits Fumio Fyodor Gábor Galileo Gamal Garrett Garry Gaston Gaspard Gavan Geert Gene Genaro Gennady Geoffroy
Georg Georges Georgi Georgios Geraldo Gerd Gerhardt Gerry Ghassan Giacomo Gianfranco Gideon Gil Gilberto Gilles Gino
Giulio Goran Godfrey Gonzalo Goodluck Gopal Gottfried Graeme Gregor Gregorio Grigory Guglielmo Gunnar Gunter
Gurbanguly Gus Gyula Haakon Habib Hadi Hadley Hafez Haile Haider Hakan Hakim Halil Hamad Hamish Hank Hanno Harald
Harish Harlan Haroon Harris Harrison Haruki Harun Hashim Hassanal Hayden Heath Heiko Heinz Hendrik Henrique Heriberto
Hermann Hernando Hervé Hideki Hilario Hiram Hisham Horace Horacio Horatio Hosni Howie Hristo Huey Humberto Humphrey
Husain Iain Idris Idriss Ignacio Ignatius Ignazio Ilham Ilir Imad Immanuel Ingvar Ira Irfan Irving Irwin Isaiah
Isidore Ishaq Ismael István Itzhak Ivica Ivo Jaap Jabez Jabir Jacek Jacinto Jacopo Jafar Jagdish Jair Jakov Jamal
Jamil Jamison Janez Jannik Janos János Jarosław Jaroslav Jarrod Jasper Jawad Jawaharlal Jean-Claude Jean-Luc Jean-Marc
Jean-Marie Jean-Paul Jean-Pierre Jean-Yves Jed Jefferson Jeffery Jens Jeremiah Jérôme Jerzy Jethro Jimmie Joakim Joao
Joaquim Jochen Joey Johnnie Jonah Jonathon Jonny Jordi Jorg Jörg Joris Josep Joško Jozef Judah Judd Jules Julien
Julius Juma Jurgen Justus Juha Kapil Karam Kareem Karel Karl-Heinz Karol Kaspar Kassym-Jomart Keanu Keir Kemal Kenny
Kenta Kentaro Kerem Keyshawn Khaled Khalifa Khalil Kiril Kiyoshi Klaas Knut Koichi Kojo Konrad Konstantinos Kostas
Krzysztof Kunal Kurtis Kwame Kyriakos Ladislav Lamine Landon Laszlo László Laurence Lazar Lázaro Lech Leif Leland
Lenin Lennart Lenny León Leonel Leopoldo Leroy Lev Levi Linus Lionel Livio Ljubo Loïc Lothar Louie Luc Lucian Luciano
Lucio Lucius Luka Lukas Łukasz Luther Lyndon Macky Mahathir Mahdi Mahinda Mahmood Mahmud Maithripala Malik Mamadou
Mamnoon Manmohan Manny Mansour Marcello Marcelo Marcin Marcio Marek Mariano Marijan Marin Mark Marko Markus Marlon
Marten Martti Marty Masahiro Masoud Mateo Mateusz Mathias Mathieu Matias Matteus Matthaus Matthieu Mattis Maurizio
Mauro Maxime Maxwell Mehdi Mehmood Meinhard Melvin Meles Mengistu Mert Mevlüt Mevlut Micah Michal Michał Micheál Mick
Mickey Mihai Mihail Mikael Mikheil Miklos Mikołaj Milo Milorad Miloš Milos Milton Mircea Mirko Miro Miroslav Mirza
Mitchell Mladen Modibo Mohamad Mohamud Mohan Moise Moises Momčilo Monty Mordechai Mort Morten Morton Moshe Mostafa
Muammar Muhammadu Mukesh Mukhtar Munir Murad Murat Musa Mykola Myron Naftali Nabil Nadeem Nadir Naguib Najib Nambaryn
Napoleon Narendra Naresh Naser Nasser Nasrullah Nat Nate Nawaz Nayib Ned Nestor Néstor Neville Nicanor Niccolò Nichola
Nickolas Nicky Nicolae Nicolás Nicolaus Nikhil Nikola Nikolaj Nikolas Nikolay Nikos Nils Nitin Njoroge Noam Nolan
Norbert Norm Norris Nouri Nuno Nursultan Octavio Odysseas Olaf Olav Oleh Oleksandr Oleksiy Olof Olusegun Omer Ömer
Onur Orlando Orson Osman Oswald Otis Ottavio Ousmane Paddy Panagiotis Pascual Pasquale Patricio Patrik Paulus Pavlo
Pavlos Paweł Pawel Peer Percival Percy Pere Pervez Petar Petr Petro Petros Petru Petter Philipp Pier Pierce Piers
Pieter Piet Pim Pinchas Porfirio Prabowo Prakash Pranab Prasad Praveen Preston Primo Prosper Qaboos Qamar Qasem Qassem
Quentin Quincy Quinton Radek Radko Radosław Radovan Rafiq Rafik Raheem Rahim Rajesh Rajnath Ralf Ram Rami Ramesh
Ramiro Ramon Ramush Randal Randall Raoul Raphael Rasmus Ravi Raza Reginald Reid Reinhard Reijo Rémi Remi Renato Reuben
Reuven Reza Rhys Ric Rich Riccardo Rifaat Riek Rikard Riyad Robbie Robby Robrecht Rocco Rocky Rod Roderick Rodolfo
Rodrigue Rogelio Rogerio Roh Rohan Rohit Rolando Roman Romeo Romuald Ronaldo Ronnie Royce Ruben Rubén Rudi Rudolph
Rufus Rui Ruslan Russ Rustam Rüdiger Ryszard Saad Saadi Saddam Sadegh Sadiq Saeb Saeed Said Saïd Sajid Salah Salih
Salim Salvator Sameh Sami Sampson Samson Sandeep Sandor Sándor Sandro Sanjeev Santiago Santo Sardar Sartaj Satoshi
Sebastián Sébastien Selahattin Selim Semyon Serge Serhiy Serzh Seumas Seymour Shaheed Shahid Shehbaz Sheldon Sher
Sherman Shigeru Shimon Shin Shinji Siaka Sid Siegfried Sigmar Sigmund Silas Silvester Simeon Sirajuddin Slavko Sohail
Solomon Soren Søren Spiro Srdjan Stanislas Stanislav Stanisław Stanislaus Stavros Steffen Stelios Stéphane Stig Stipe
Stjepan Stu Sudesh Sukarno Suleiman Sultan Sunil Suresh Sushil Syed Sylvain Sylvester Tadeusz Takashi Takeshi Takis
Talat Tamim Tarek Taro Tayyip Teddy Tedros Teodor Teodoro Terrance Thabo Thaddeus Theo Theodor Theodoros Thibaut
Thierry Thom Thor Thorbjørn Tiago Tibor Tigran Timo Timur Tito Titus Tomas Tomás Tomáš Tomasz Tommaso Toni Toomas
Torben Toribio Torsten Toshio Trent Tristan Troy Tucker Tudor Ty Tyrone Tyson Ulf Ulrich Ulysses Umaro Umberto Uri
Uriah Urs Usama Uthman Valdis Valentín Valentino Valerio Valery Vance Vasco Vasil Vasily Vassilis Venkaiah Vernon Vic
Vicente Vidkun Vikram Vince Vincenzo Vinod Virgil Virgilio Vitali Vito Vittorio Vivek Vlad Vladislav Vojislav Voltaire
Vyacheslav Waleed Walid Wallace Walt Wendell Wes Wesley Wilbert Wilbur Wilfred Wilfrid Willem Willi Willis Willy
Wilson Winfried Winston Wladimir Wojciech Woodrow Woody Xander Xavi Yahya Yair Yakov Yasin Yasuhiro Yasuo Yevgeny Yoav
Yogi Yoweri Yukio Yunus Yuriy Zac Zach Zack Zafar Zahid Zaid Zakaria Zane Zbigniew Zeid Zhivko Zia Zine Zlatko Zoltan
Zoltán Zoran Zulfikar
`;

export const MORE_FEMALE_NAMES = `
Abby Adelaide Adele Adeline Adrienne Afua Agatha Agnès Agnieszka Aicha Aida Aileen Aishwarya Akiko Alana Alba Aleida
Alejandra Alessandra Alessia Alethea Alexa Alexia Alina Aline Alisha Alissa Allegra Allyson Alma Althea Amal Amalia
Amélie Amelie Aminata Amira Amna Anabel Anaïs Andreea Andrée Angelica Angélique Angie Anika Anjali Annabel Annabelle
Annalena Anneke Anneliese Annemarie Annika Annunziata Anthea Antje Antoinette Antonella Anuradha Anya Arianna
Arundhati Asha Asia Asma Athena Aubrey Augusta Aurelia Aurora Ava Avril Aya Ayelet Aylin Ayşe Azadeh Barbra Bashirah
Bea Beata Beate Beatrix Beatriz Begum Belinda Bella Bernice Bess Bessie Bette Bettina Beulah Bianca Bibi Bidya
Birgitta Björk Blanca Blanche Blythe Brandy Breanna Brigid Britta Bronwyn Brooke Caitlin Camila Candace Candice
Carlotta Carme Carmela Cassandra Cassidy Cassie Catalina Catarina Caterina Cathleen Cécile Celeste Celina Celine
Céline Chandrika Chantal Charity Cher Cherie Chiara Chimamanda Chioma Chloe Chloé Christa Christel Christiana Chrystia
Chrystine Cicely Clarice Clarissa Claudette Claudine Clementine Cleopatra Colette Concetta Consuelo Cora Coretta
Corina Corinna Corinne Cornelia Cosima Cressida Dalia Damaris Danièle Daria Darlene Davina Deanna Deirdre Delphine
Desiree Desirée Dilma Dina Dinah Dominique Donatella Dorothea Dulce Ebba Ebony Edwina Effie Eleni Eleonora Elfriede
Eliana Elif Elin Elina Elisa Elissa Elke Ellie Elodie Eloise Elsie Elspeth Elvira Emilia Emilie Emine Emmanuelle
Emmeline Enid Erna Ernestine Esmeralda Esperanza Estela Estelle Etta Eugenia Eugenie Eunice Euphemia Evangeline Evita
Fabiana Fanny Farah Farida Farkhunda Fatema Fatou Faustina Faye Federica Felicity Fernanda Flavia Fleur Flora Fran
Françoise Freda Frederica Freya Frida Friederike Gabriella Galina Gauri Gayle Gemma Genevieve Geneviève Georgette
Georgia Georgina Germaine Gesine Ghislaine Gianna Ginger Ginny Giorgia Giovanna Gisela Giselle Gita Giuliana Glenda
Glynis Golda Goldie Grace Gráinne Graciela Gretel Griselda Gro Guadalupe Gudrun Guinevere Gunilla Gurinder Gwendolyn
Gwyneth Habiba Hadiza Hala Halima Halle Hana Hanan Hanna Hannelore Harriett Hasina Hattie Hazel Hedda Hedwig Hedy
Heike Hélène Helene Helle Hema Henrietta Hermione Hettie Hilde Hildegard Hina Holly Honor Hortense Huda Hulda Ilana
Ilaria Ileana Ilhan Ilona Imelda Imogen Ina Inaya Indra Ines Inés Inga Inge Ingeborg Iolanda Iona Irena Irma Isabela
Isabelle Isadora Isha Isobel Itziar Ivette Ivonne Ivy Jacoba Jacquelyn Jada Jadwiga Jaina Jamila Jana Janelle Janette
Janina Jasmin Jayalalithaa Jayne Jeane Jeanette Jeanine Jelena Jemima Jen Jenna Jennie Jess Jessie Jewel Jillian Jo
Joana Jodie Jolanda Jolene Joni Josefina Josette Josie Juana Julianne Juliette Julissa Justine Jutta Kaja Kalpana
Kanako Karina Karolina Kasia Kata Katarina Katerina Katharina Katharine Kathie Katia Katja Katrin Katya Kavita Kay
Kaye Kaylee Keiko Keisha Kendra Kersti Kezia Khadija Kiera Kimberley Kira Kiran Kirsti Kirstie Kirstin Kitty Klara
Klaudia Kolinda Konstanze Kristalina Kristi Kristine Krystal Kyrsten Laila Lakshmi Lana Lara Larissa Latoya Laurel
Lavinia Leanne Leda Leni Lenora Leona Leonora Leontyne Letitia Letizia Leyla Lia Liana Liane Libby Lidia Liesbeth
Lieselotte Lila Lilian Liliana Lillian Lillie Lily Lina Lindsay Linnea Liora Lisbeth Lise Lisette Liv Liza Lizette
Lizzie Loles Lolita Loni Lora Lori Lorna Lottie Lotte Louella Louisa Lourdes Luba Luciana Lucie Lucille Lucinda
Lucretia Lucrezia Ludmila Luise Lupe Lyn Lynda Lynette Lyudmila Maaike Macarena Madge Madison Mae Maeve Magali Magda
Magdalena Mahnaz Mai Maia Maika Maire Maisie Maja Malina Malin Malini Mamata Manal Mandy Manju Manon Mara Marcela
Marcella Mareike Margaretha Margarethe Margaux Marge Margery Margie Margit Margo Margot Margrethe Marguerite Mari
Mariah Mariana Marianna Marie-Claude Marie-Louise Mariel Mariela Marielle Marietta Marija Marika Marine Marisa Marisol
Marissa Marit Marita Marjane Marlène Marsha Martina Martine Maryanne Maryse Mathilda Mathilde Maud Maude Maura Mavis
Maxine Maya Mayawati Meaghan Mechthild Meera Meg Meghan Mehbooba Mei Melisande Meryl Meta Mette Michèle Milena
Millicent Millie Mina Mindy Mineko Minerva Minna Minnie Mira Mireille Misty Mitzi Mónica Monika Monique Montserrat
Moyra Myriam Myrna Myrtle Nada Nadezhda Nadine Nadja Nahid Najat Nandini Nanette Narges Nasrin Natacha Nathalie
Nazanin Nell Nellie Nelly Neta Ngozi Nia Nicolette Nieves Niki Nirmala Nkosazana Noémie Noelle Norah Noreen Novella
Nuria Nurul Octavia Odette Odile Ofelia Oksana Olympe Olympia Oona Opal Ophelia Oriana Orla Ornella Ottilie Padma
Paige Paloma Pam Paola Parveen Patience Patrizia Patsy Patti Paulette Paulina Perpetua Petronella Philippa Phoebe
Phumzile Pia Pilar Poppy Portia Pratibha Priya Priyanka Prudence Prunella Rabia Rachelle Rada Radha Raghad Raina Raisa
Rana Rani Raquel Rashida Rebekah Reina Renata Rena Renate Renée Rhea Rhiannon Rhoda Rhona Rigoberta Rihanna Rina Rocio
Rocío Romana Romina Romy Rona Ronna Roos Rosalba Rosalía Rosalie Rosalyn Rosanna Rosario Roseanne Roselyn Rosemarie
Rosetta Rosie Roswitha Rowena Roxana Roxane Rukhsana Rula Ruthie Sabina Sadako Sadie Safiya Sahar Sahle-Work Sakura
Salma Salome Samia Samira Sandrine Sanna Saoirse Saraswati Sarita Saskia Savannah Scarlett Selena Selina Serena
Shabana Shakira Shamima Shania Shanice Shanti Sharmila Sheikha Shereen Sheri Sherri Sheryl Shirin Shivani Shobha
Shreya Sian Siân Sibel Sibyl Sidonie Sierra Sigrid Silke Silvana Simonetta Sinead Sinéad Siobhan Siri Sita Sofie
Soledad Solveig Sonya Soraya Stéphanie Suhasini Sumaya Sunita Supriya Susana Susanna Susannah Sushma Susie Suzette
Sviatlana Sybil Sylvie Tabitha Talia Tamar Tania Tanja Tarja Taslima Tatyana Tawakkol Tawana Teri Tess Tessa Thandiwe
Thea Thelma Theodora Thérèse Therese Theresia Thora Tilda Tillie Tonia Tova Trina Trish Trisha Trixie Trudy Tulsi
Tzipi Uma Una Uschi Usha Uta Ute Valeria Valérie Vasundhara Verena Veronika Véronique Vickie Vigdís Vilma Violeta
Violetta Virginia Vita Viviane Vivien Vivienne Wafa Waltraud Wangari Whoopi Wilma Winnie Winona Xiomara Yael Yalitza
Yana Yara Yasmeen Yasmine Yesenia Yoko Yolande Yuko Yuliya Yuriko Zadie Zahra Zara Zaynab Zelda Zenobia Zeynep Zhanna
Zita Zoë Zofia Zoya Zsuzsanna Zuzana
`;
