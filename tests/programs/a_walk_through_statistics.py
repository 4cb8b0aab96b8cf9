"""Simulations with seeded chance: dice, walks, queues, a bootstrap, Monte Carlo; tables of what came out."""

import heapq
import math
import random
import statistics
from collections import Counter, deque
from dataclasses import dataclass, field
from fractions import Fraction


def bar(share, width=30):
    return "#" * round(share * width)


def dice(generator, throws):
    counts = Counter(generator.randint(1, 6) + generator.randint(1, 6) for _ in range(throws))
    for total in range(2, 13):
        share = Fraction(counts[total], throws)
        expected = Fraction(6 - abs(7 - total), 36)
        print(f"{total:>3} {counts[total]:>5} {share:7.2%} {expected:7.2%} {bar(float(share) * 4)}")


def shuffled(generator):
    deck = [rank + suit for suit in "SHDC" for rank in "23456789TJQKA"]
    generator.shuffle(deck)
    hands = [sorted(deck[i::4], key=lambda c: ("SHDC".index(c[1]), "23456789TJQKA".index(c[0]))) for i in range(4)]
    for name, hand in zip(("north", "east", "south", "west"), hands):
        points = sum({"A": 4, "K": 3, "Q": 2, "J": 1}.get(c[0], 0) for c in hand)
        print(f"{name:<6}{' '.join(hand)} {points:>3}")


def walk(generator, steps):
    place = 0
    visited = Counter([0])
    for _ in range(steps):
        place += generator.choice((-1, 1))
        visited[place] += 1
    return place, max(visited), min(visited), visited.most_common(1)[0][1]


@dataclass(order=True)
class Event:
    time: float
    order: int
    kind: str = field(compare=False)
    customer: int = field(compare=False)


class Shop:
    """One queue, some counters, arrivals and service by exponential chance."""

    def __init__(self, generator, counters, arrivals_rate, service_rate):
        self.generator = generator
        self.free = counters
        self.rates = arrivals_rate, service_rate
        self.events, self.order, self.queue = [], 0, deque()
        self.waits, self.longest = [], 0
        self.arrived = {}

    def plan(self, time, kind, customer):
        self.order += 1
        heapq.heappush(self.events, Event(time, self.order, kind, customer))

    def run(self, customers):
        time = 0.0
        for customer in range(customers):
            time += -math.log(1.0 - self.generator.random()) / self.rates[0]
            self.plan(time, "arrive", customer)
        while self.events:
            event = heapq.heappop(self.events)
            getattr(self, event.kind)(event.time, event.customer)
        return self

    def arrive(self, time, customer):
        self.arrived[customer] = time
        self.queue.append(customer)
        self.longest = max(self.longest, len(self.queue))
        self.serve(time)

    def leave(self, time, customer):
        self.free += 1
        self.serve(time)

    def serve(self, time):
        while self.free and self.queue:
            customer = self.queue.popleft()
            self.free -= 1
            self.waits.append(time - self.arrived[customer])
            self.plan(time + -math.log(1.0 - self.generator.random()) / self.rates[1], "leave", customer)


def pi_by_chance(generator, points):
    inside = sum(generator.random() ** 2 + generator.random() ** 2 <= 1 for _ in range(points))
    return Fraction(4 * inside, points)


def bootstrap(generator, data, rounds):
    means = sorted(statistics.fmean(generator.choices(data, k=len(data))) for _ in range(rounds))
    return means[rounds // 40], means[-rounds // 40]


def election(generator, voters):
    parties = ["red", "green", "blue"]
    votes = Counter(generator.choices(parties, weights=[45, 30, 25], k=voters))
    seats, won = 11, Counter()
    for _ in range(seats):
        # D'Hondt: the seat goes to the highest quotient.
        best = max(parties, key=lambda p: (Fraction(votes[p], won[p] + 1), p))
        won[best] += 1
    return votes, won


def main():
    generator = random.Random("a walk")
    dice(generator, 3000)
    shuffled(generator)
    for _ in range(3):
        print("walk", *walk(generator, 1000))
    for counters in (1, 2, 3):
        shop = Shop(random.Random(counters), counters, 1.0, 0.6).run(400)
        waits = shop.waits
        quartiles = statistics.quantiles(waits, n=4)
        print(f"{counters} counters: mean {statistics.fmean(waits):8.3f} median {statistics.median(waits):8.3f} longest queue {shop.longest:>3} " + " ".join(f"{q:.3f}" for q in quartiles))
    estimate = pi_by_chance(generator, 5000)
    print(estimate, f"{estimate:.4f}", abs(estimate - Fraction(math.pi)) < Fraction(1, 10))
    data = [round(3 * generator.random() + generator.random(), 3) for _ in range(40)]
    low, high = bootstrap(generator, data, 200)
    print(f"{statistics.fmean(data):.4f} in {low:.4f}..{high:.4f}", low < statistics.fmean(data) < high)
    print(f"{statistics.stdev(data):.6f} {statistics.pvariance(data):.6f} {statistics.median_low(data)} {statistics.mode([round(x) for x in data])}")
    votes, won = election(generator, 1000)
    print(sorted(votes.items()), sorted(won.items()), sum(won.values()))
    print(statistics.mean([Fraction(1, 2), Fraction(1, 3), Fraction(1, 7)]), statistics.correlation([1, 2, 3, 4], [2, 4, 6, 8]), statistics.linear_regression([1, 2, 3], [3, 5, 7]))
    state = generator.getstate()
    first = [generator.sample(range(50), 6) for _ in range(3)]
    generator.setstate(state)
    print(first, first == [generator.sample(range(50), 6) for _ in range(3)])


main()
