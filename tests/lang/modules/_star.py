public = 1
_hidden = 2
def helper(): return 3
other = 4
listed_private = 5
_listed = 6
