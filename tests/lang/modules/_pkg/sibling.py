print('loading sibling')
value = 'sibling value'
