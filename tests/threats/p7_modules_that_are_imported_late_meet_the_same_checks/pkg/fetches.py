from "https://example.com/x.py" import x
