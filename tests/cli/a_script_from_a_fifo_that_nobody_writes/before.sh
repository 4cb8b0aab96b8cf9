mkfifo script
