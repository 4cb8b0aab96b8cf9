def name(): return "a/x"
