raise ValueError('why')
