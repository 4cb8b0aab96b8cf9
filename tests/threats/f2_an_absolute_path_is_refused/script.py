from fs import read_text
read_text('/etc/passwd')
