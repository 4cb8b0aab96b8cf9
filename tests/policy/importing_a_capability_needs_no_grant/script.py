import fs, clock, crypto
print('imported')
