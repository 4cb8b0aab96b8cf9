ln -s nothing data/broken
ln -s /etc/passwd data/out
ln -s a data/in
