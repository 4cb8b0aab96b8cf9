from fs import read_text
for name in ['link', 'dirlink/secret.txt', 'abs']:
    try:
        print('read', read_text('data/' + name))
    except PermissionError as e:
        print('refused', name)
