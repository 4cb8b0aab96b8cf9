import asyncio


async def work():
    return 3


async def items():
    yield 1


async def main():
    task = asyncio.create_task(work(), name='t')
    # case: refusals name the task
    for call in ('task.result(1)', 'task.result(x=1)', 'task.done(1)', 'task.cancelled(1)', 'task.exception(1)', 'task.set_result()', 'task.set_exception()',
                 'task.get_loop(1)', 'task.remove_done_callback()', 'task.add_done_callback()', 'asyncio.Future().done(1)', 'asyncio.Future().set_result()'):
        try:
            eval(call, globals(), {'task': task})
        except Exception as error:
            print(call, type(error).__name__, error)
    # case: names
    print(asyncio.Task.result.__qualname__, asyncio.Task.done.__qualname__, asyncio.Future.done.__qualname__, asyncio.Task.done is asyncio.Future.done)
    print(await task, task.result(), task.exception(), task.done(), task.cancelled())
    # case: a task over what has no name
    generator = items()
    await generator.__anext__()
    closing = asyncio.create_task(generator.aclose(), name='closing')
    print(closing)
    await closing
    print(closing)


asyncio.run(main())
