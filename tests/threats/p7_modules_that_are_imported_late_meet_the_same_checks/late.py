from fs import read_text as read
