ln -s nothing data/broken; ln -s ../secret.txt data/leads_out; ln -s file data/link
