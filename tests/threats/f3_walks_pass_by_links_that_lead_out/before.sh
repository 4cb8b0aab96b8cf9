ln -s /etc data/abs; ln -s ../.. data/sub/up; ln -s ../../secret.txt data/sub/link
