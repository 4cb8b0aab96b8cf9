mkdir data; printf 'a\377' > data/bad
