from "../../outside.py" import x
