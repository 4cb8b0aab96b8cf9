mkdir chain ring
i=0
while [ $i -lt 3000 ]; do
    echo "import chain.m$((i + 1))" > chain/m$i.py
    i=$((i + 1))
done
echo "x = 1" > chain/m3000.py
i=0
while [ $i -lt 50 ]; do
    echo "import ring.m$(((i + 1) % 50)) as next; name = $i" > ring/m$i.py
    i=$((i + 1))
done
