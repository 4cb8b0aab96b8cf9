# case: the name of a method's attribute that is a module's too
class Holder:
    abc = 3

    def use(self):
        return abc


Holder().use()
