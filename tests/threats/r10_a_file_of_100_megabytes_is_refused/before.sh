printf 'x = 1' > large.py
head -c 100000000 /dev/zero | tr '\0' '#' >> large.py
