import logging, sys, io
out = io.StringIO()
logging.basicConfig(stream=out, level=logging.DEBUG, format='%(levelname)s:%(name)s:%(message)s %(funcName)s %(lineno)d')
log = logging.getLogger('app.db')
log.debug('d %s', 1); log.info('i %(a)s', {'a': 2}); log.warning('w'); logging.error('root'); log.critical('c'); log.log(25, 'custom')
try: 1 / 0
except ZeroDivisionError: log.exception('failed')
def f(): log.info('in f')
f()
print(out.getvalue().splitlines()[:7], out.getvalue().splitlines()[-1], 'ZeroDivisionError: division by zero' in out.getvalue())
h = logging.StreamHandler(out2 := io.StringIO()); h.setFormatter(logging.Formatter('{levelname:>8}|{message}', style='{')); h.setLevel('ERROR'); a = logging.getLogger('app'); a.addHandler(h); a.propagate = False
log.error('to app'); log.info('no'); a.setLevel(logging.CRITICAL); log.error('below'); print(repr(out2.getvalue()), log.getEffectiveLevel(), log.isEnabledFor(40), log.parent.name, log, logging.getLevelName(30), logging.getLogger('app') is a)
logging.disable(logging.CRITICAL); a.critical('nothing'); logging.disable(logging.NOTSET)
a.addFilter(lambda r: 'skip' not in r.getMessage()); a.critical('skip me'); a.critical('keep'); print(repr(out2.getvalue()))
