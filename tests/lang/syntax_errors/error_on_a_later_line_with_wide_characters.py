# comment
x = 'é😀' + + )
