value = 'in namespace'
