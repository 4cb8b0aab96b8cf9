raise ValueError('bad \ud800 surrogate')
