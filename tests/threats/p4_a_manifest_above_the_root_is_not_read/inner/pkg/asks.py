import stolen
