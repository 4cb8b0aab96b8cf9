{}['it\'s "quoted"']
