def attempt(statement):
    try:
        exec(statement)
        print('imported')
    except ImportError as e:
        print(e)

attempt('import stolen')
attempt('import pkg.asks')
attempt('from "./pkg/asks.py" import stolen')
attempt('from "../secret.py" import word')
attempt('from "./pkg/../../secret.py" import word')
attempt('import secret')
