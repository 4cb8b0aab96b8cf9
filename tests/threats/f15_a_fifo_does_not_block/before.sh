mkfifo data/pipe
