ln -s a.txt data/link
mkdir out
