import "./lib/a.py" as a
