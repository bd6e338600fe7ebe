import type { CDPSession } from 'puppeteer-core';

/**
 * Makes a world beside the page's own, such as content scripts get.
 *
 * @returns runs an expression there and gives its value, as JSON can hold it; throws what it throws
 */
export async function isolatedWorld(
  cdp: CDPSession,
): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'a reader',
  });
  return async expression => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw');
    return result.value;
  };
}
