print('from lib')
