import io

text, data = io.StringIO(), io.BytesIO()
for number in range(500_000):
    text.write("a line of text as programs write them\n")
    data.write(b"a line of bytes as programs write them\n")
text.seek(0)
data.seek(0)
print(sum(1 for line in text), sum(1 for line in data), len(text.getvalue()), len(data.getvalue()))
