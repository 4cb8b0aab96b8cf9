thing = 'the thing'
