from sys import exti
