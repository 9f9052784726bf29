/**
 * Common first names, for telling people from places and organisations, and for the gender a reader would assume.
 * Source: written from general knowledge for this project. Licence: Apache-2.0. Split by white space. Names that are
 * mostly something else (*Will*, *May*, *Paris*) are left out.
 */
export const MALE_NAMES = `
Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Akira Alan Albert Alberto Alejandro Aleksandr Alex Alexander Alexei
Alexis Alfred Ali Alistair Allan Allen Alvin Amir Anatoly Anders Andre Andreas Andrei Andres Andrew Andrzej Andy Angelo
Angus Anil Anthony Anton Antonio Antony Archie Aristide Arjun Arnold Arthur Artur Arun Asif Augusto Barack Barry Bashar
Ben Benjamin Benny Bernard Bernie Bert Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brett Brian Bruce
Bruno Bryan Byron Calvin Cameron Carl Carlo Carlos Cesar Charles Charlie Chris Christian Christoph Christopher Chuck
Clarence Claude Claudio Clement Clive Colin Connor Conor Corey Craig Curtis Cyril Dale Damian Damien Dan Daniel Danny
Darren Darryl Dave David Davis Dean Dennis Denis Derek Desmond Devin Dick Diego Dieter Dimitri Dmitri Dmitry Dominic
Don Donald Doug Douglas Duncan Dustin Dwight Dylan Earl Eddie Edgar Eduardo Edward Edwin Eli Elijah Elliot Elliott
Emile Emmanuel Emilio Enrico Enrique Eric Erik Ernest Ernesto Eugene Evan Evgeny Faisal Farhad Felipe Felix Fernando
Fidel Floyd Francesco Francis Francisco François Frank Franklin Franz Fred Frederick Friedrich Fritz Gabriel Gareth
Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Gianni Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham
Greg Gregory Guido Guillermo Günter Gustavo Guy Hamid Hamza Hans Harold Harry Harvey Hasan Hassan Hector Heinrich Helmut
Henri Henrik Henry Herbert Herman Hiroshi Horst Howard Hubert Hugh Hugo Hussein Hussain Ian Ibrahim Igor Ilya Imran
Ismail Isaac Ivan Jack Jackson Jacob Jacques Jaime Jake Jakob James Jamie Jan Jared Jason Javier Jay Jean Jeb Jeff
Jeffrey Jeremy Jerome Jerry Jesse Jesús Jim Jimmy Joachim João Joaquin Joe Joel Johan Johann Johannes John Johnny Jon
Jonas Jonathan Jorge José Jose Joseph Josh Joshua Josef Juan Julian Julio Jürgen Justin Kamal Karim Karl Kazuo Keith
Kelvin Ken Kenji Kenneth Kevin Khalid Kim Kirk Klaus Kofi Konstantin Kumar Kurt Kyle Lamar Lance Larry Lars Laurent
Lawrence Lee Len Leo Leon Leonard Leonardo Leonid Leopold Leslie Lewis Liam Lindsey Lloyd Lorenzo Lou Louis Luca Lucas
Luigi Luis Luiz Luke Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcos Marcus Mario Marius Marshall Martin
Marvin Massimo Mathew Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehmet Mel Michael Michel
Miguel Mike Mikhail Milan Miles Mitch Mitt Mohamed Mohammad Mohammed Moritz Morris Muhammad Murray Mustafa Nathan
Nathaniel Naveed Neil Nelson Newt Nicholas Nick Nicolas Nigel Nikita Nikolai Niels Noah Noel Norman Oleg Oliver Olivier
Omar Oscar Osama Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Per Perry Pete Peter Phil Philip Philippe
Phillip Pierre Pietro Piotr Rafael Rahul Raj Rajiv Ralph Ramón Ramzan Rand Randy Rashid Raul Raúl Ray Raymond Recep Reggie
Reinhold Rene René Rex Ricardo Richard Rick Ricky Rob Robert Roberto Robin Rodney Rodrigo Roger Roland Rolf Romano Ron
Ronald Rory Ross Roy Rudolf Rudy Rupert Russell Ryan Salman Salvador Salvatore Sam Samir Samuel Sanjay Saul Scott Sean
Sebastian Sergei Sergey Sergio Seth Shane Shaun Shawn Shinzo Sidney Silvio Simon Slobodan Spencer Stan Stanley Stefan
Stefano Stephan Stephen Steve Steven Stewart Stuart Sven Tariq Ted Terence Terrence Terry Theodore Thomas
Thorsten Tim Timothy Toby Todd Tom Tommy Tony Travis Trevor Tyler Umar Usman Vaclav Václav Victor Vijay Viktor Vincent
Vitaly Vladimir Volodymyr Wade Waldemar Walter Warren Wayne Werner Wilhelm William Willie Wolfgang Xavier Yasser Yasir
Yitzhak Yoshihide Yuri Yusuf Yves Zachary Zhang
`;

export const FEMALE_NAMES = `
Abigail Ada Adela Adriana Agnes Aisha Alexandra Alexandria Alice Alicia Alison Allison Alyssa Amanda Amber Amelia Amina
Amy Ana Anastasia Andrea Angela Angelina Anita Anja Ann Anna Anne Annette Annie Antonia April Ariana Arlene Ashley Astrid
Audrey Ayesha Barbara Beatrice Becky Benazir Bernadette Bertha Beth Bethany Betsy Betty Beverly Birgit Bonnie Brenda
Bridget Brigitte Britney Brittany Camilla Camille Carina Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie
Catherine Cathy Cecilia Celia Charlene Charlotte Chelsea Cheryl Christiane Christina Christine Cindy Clara Claire Clare
Claudia Colleen Connie Constance Courtney Cristina Crystal Cynthia Daisy Dana Daniela Danielle Daphne Dawn Deborah
Debbie Debra Delia Denise Diana Diane Dianne Dolores Donna Dora Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor
Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Fatima
Fatma Felicia Fiona Florence Frances Francesca Franziska Frieda Gabriela Gabrielle Gail Geraldine Gertrude Gillian Gina
Giulia Gladys Gloria Greta Gretchen Gwen Hannah Harriet Heather Heidi Helen Helena Helga Hilary Hillary Hilda Huma Ida
Ilse Indira Ingrid Irene Irina Iris Isabel Isabella Ivana Ivanka Jacinda Jackie Jacqueline Jane Janet Janice Janine Jasmine
Jeanne Jeannette Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Johanna Josephine Joy Joyce Juanita Judith Judy
Julia Juliana Julie Juliet Kaitlin Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kayla
Kellyanne Kelly Kerry Kimberly Kirsten Kristen Kristin Kristina Larisa Latifa Laura Lauren Laurie Layla Lea Leah Leila
Lena Leonie Leticia Linda Lisa Liz Lois Lola Loretta Lorraine Louise Lucia Lucy Luisa Lydia Lynn Lynne Mabel Madeleine
Madeline Maggie Malala Malia Marcia Margaret Margarita Maria María Mariam Marian Marianne Marie Marilyn Marina Marion
Marjorie Marlene Marta Martha Mary Maryam Matilda Maureen Megan Melania Melanie Melinda Melissa Mercedes Meredith Mia
Michaela Michele Michelle Mildred Miranda Miriam Moira Molly Mona Monica Muriel Myra Nadia Nancy Naomi Natalia Natalie
Natasha Nicola Nicole Nikki Nina Noor Nora Norma Olga Olivia Oprah Pamela Pat Patricia Patty Paula Pauline Peggy Penelope
Penny Petra Phyllis Polly Priscilla Priti Rachel Ramona Rania Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind
Rosalynn Rosemary Roxanne Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Selma Shannon Sharon Sheila Shelley Sherry
Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey Stacy Stella Stephanie Sue Susan Susanne Suzanne Svetlana
Sylvia Tamara Tammy Tanya Tara Tatiana Teresa Tiffany Theresa Tina Tracey Tracy Tricia Ursula Valentina Valerie Vanessa Vera
Verónica Veronica Vicki Vicky Victoria Viola Violet Virginie Vivian Wanda Wendy Whitney Wilhelmina Winifred Yasmin Yolanda
Yulia Yvette Yvonne Zainab Zoe
`;
