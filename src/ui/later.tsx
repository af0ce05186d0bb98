import { useEffect, useState, type ReactNode } from 'react'

/**
 * Draws its children after all else of the page, because a client draws a small change sooner than a large one. It stands
 * at the end of its parent, which would otherwise be drawn twice.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    // Taro sends what is drawn from a timer; this one was set later.
    const timer = setTimeout(() => setDue(true), 0)
    return () => clearTimeout(timer)
  }, [])
  return isDue ? children : null
}
