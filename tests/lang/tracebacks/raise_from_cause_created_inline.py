raise ValueError('effect') from KeyError('inline cause')
