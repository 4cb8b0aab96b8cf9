from fs import read_text

for path in ["x", "../x", "../../etc/x", "../app/x", "a/../../x", "/etc/x", "/app/x", "/app/../x"]:
    try:
        read_text(path)
    except PermissionError as error:
        print(str(error).split("--allow ")[1])
