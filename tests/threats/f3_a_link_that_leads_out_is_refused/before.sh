ln -s ../secret.txt data/link; ln -s .. data/dirlink; ln -s /etc/passwd data/abs
