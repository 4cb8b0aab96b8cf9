name = 'helped'
